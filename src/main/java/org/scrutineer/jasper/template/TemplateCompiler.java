package org.scrutineer.jasper.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRReportTemplate;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles every {@code .jrxml} of a folder to a {@code .jasper} beside it; run by the build, so that a wrong template
 * fails it. The house style becomes part of each: read while a report is filled, it would cost every part of a pack an
 * XML reader.
 */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /**
     * Compiles every template below a folder.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException, JRException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(arguments[0]);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> templates = files(folder, ".jrxml");
        long styles = 0;
        for (Path style : files(folder, ".jrtx")) {
            styles = Math.max(styles, Files.getLastModifiedTime(style).toMillis());
        }
        for (Path template : templates) {
            described(template);
            Path compiled =
                    template.resolveSibling(template.getFileName().toString().replace(".jrxml", ".jasper"));
            if (Files.notExists(compiled)
                    || Files.getLastModifiedTime(compiled).toMillis()
                            < Math.max(
                                    styles, Files.getLastModifiedTime(template).toMillis())) {
                try {
                    JasperCompileManager.compileReportToFile(
                            styled(JRXmlLoader.load(template.toFile()), folder), compiled.toString());
                } catch (JRException wrong) {
                    Files.deleteIfExists(compiled);
                    throw new JRException("template " + folder.relativize(template) + ": " + wrong.getMessage(), wrong);
                }
            }
        }
    }

    /** A report that does not say what it is fails the build as a wrong template does. */
    private static void described(Path template) throws IOException {
        Path folder = template.getParent();
        if (template.endsWith(folder.getFileName() + ".jrxml")) {
            Path file = folder.resolve(ReportDescription.FILE);
            ReportDescription.read(folder.getFileName().toString(), Files.exists(file) ? Files.readString(file) : "");
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The design with the styles of the files that it names before its own, as the library puts them together when it
     * fills.
     */
    private static JasperDesign styled(JasperDesign design, Path folder) throws JRException {
        List<JRStyle> own = new ArrayList<>(design.getStylesList());
        own.forEach(design::removeStyle);
        for (JRReportTemplate named : design.getTemplates()) {
            String name = named.getSourceExpression().getText().replace("\"", "");
            for (JRStyle style : JRXmlTemplateLoader.getInstance(DefaultJasperReportsContext.getInstance())
                    .loadTemplate(folder.resolveSibling(name).toString())
                    .getStyles()) {
                design.addStyle(style);
            }
            design.removeTemplate(named);
        }
        for (JRStyle style : own) {
            design.addStyle(style);
        }
        return design;
    }
}
