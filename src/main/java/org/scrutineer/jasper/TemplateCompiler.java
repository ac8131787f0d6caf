package org.scrutineer.jasper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles every {@code .jrxml} of a folder to a {@code .jasper} beside it; run by the build, so that a wrong template fails it. */
public final class TemplateCompiler {

    private TemplateCompiler() {
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException, JRException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(arguments[0]);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> templates;
        try (Stream<Path> files = Files.walk(folder)) {
            templates = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
        for (Path template : templates) {
            Path compiled = template.resolveSibling(template.getFileName().toString().replace(".jrxml", ".jasper"));
            if (Files.notExists(compiled) || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template)) < 0) {
                try {
                    JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
                } catch (JRException wrong) {
                    Files.deleteIfExists(compiled);
                    throw new JRException("template " + folder.relativize(template) + ": " + wrong.getMessage(), wrong);
                }
            }
        }
    }
}
