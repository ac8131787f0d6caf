package org.scrutineer.server.edition;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.RunHandle;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * Compiles and fills templates and prints every element with its place, size and text. Compiled against one
 * JasperReports and run under either: it uses only what both lines have. Arguments: the folder of templates (a folder
 * each), the folder of data, the names.
 */
public final class PrintedText {

    private PrintedText() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Path templates = Path.of(arguments[0]);
        // Books look for their parts' compiled forms on the class path.
        for (int i = 2; i < arguments.length; i++) {
            Path folder = templates.resolve(arguments[i]);
            JasperCompileManager.compileReportToFile(
                    folder.resolve(arguments[i] + ".jrxml").toString(),
                    folder.resolve(arguments[i] + ".jasper").toString());
        }
        ReportRun run = new ReportRun(new FolderSource(Path.of(arguments[1])), Period.of("2017-18", 3), true);
        for (int i = 2; i < arguments.length; i++) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(RunHandle.PARAMETER, RunHandle.of(run));
            parameters.put("YEAR", "2017-18");
            parameters.put("QUARTER", 3);
            parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
            JasperPrint print = JasperFillManager.fillReport(
                    templates
                            .resolve(arguments[i])
                            .resolve(arguments[i] + ".jasper")
                            .toString(),
                    parameters);
            out.println("== " + arguments[i]);
            for (int page = 0; page < print.getPages().size(); page++) {
                JRPrintPage printed = print.getPages().get(page);
                for (JRPrintElement element : printed.getElements()) {
                    print(out, "page " + (page + 1), element);
                }
            }
        }
        out.flush();
    }

    private static void print(PrintStream out, String place, JRPrintElement element) {
        String at = place + " | " + element.getX() + "," + element.getY() + " " + element.getWidth() + "x"
                + element.getHeight();
        if (element instanceof JRPrintText text) {
            out.println(at + " | "
                    + (text.getFullText() == null ? "" : text.getFullText().replace("\n", "\\n")));
        } else {
            out.println(at);
        }
        if (element instanceof JRPrintFrame frame) {
            for (JRPrintElement inside : frame.getElements()) {
                print(out, at, inside);
            }
        }
    }
}
