package org.scrutineer.jasper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * With JasperReports' class filter on, the program's templates compile and print, and a foreign one gets at nothing.
 */
class ClassFilterTest {

    private static final SimpleJasperReportsContext FILTERED =
            new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());

    static {
        FILTERED.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
    }

    static Stream<Path> templates() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("reports"))) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void ourTemplatesCompile(Path template) throws Exception {
        // The filter meets these only when the report is printed.
        assertFalse(
                Files.readString(template)
                        .matches("(?s).*<!\\[CDATA\\[[^\\]]*(->|::|REPORT_RESOURCE_BUNDLE)[^\\]]*\\]\\]>.*"),
                template
                        + ": a lambda, a method's name or a bundle in an expression needs classes that the filter hides");
        assertNotNull(
                JasperCompileManager.getInstance(FILTERED).compile(JRXmlLoader.load(FILTERED, template.toFile())));
    }

    private static JasperReport foreign(String expression) throws JRException {
        String jrxml =
                "<jasperReport name=\"f\" language=\"java\" pageWidth=\"595\" pageHeight=\"842\" columnWidth=\"555\" leftMargin=\"20\" rightMargin=\"20\" topMargin=\"20\" bottomMargin=\"20\">"
                        + "<parameter name=\"SCRUTINEER_RUN\" class=\"java.lang.Object\"/><detail><band height=\"20\"><element kind=\"textField\" x=\"0\" y=\"0\" width=\"500\" height=\"20\"><expression><![CDATA["
                        + expression + "]]></expression></element></band></detail></jasperReport>";
        return JasperCompileManager.getInstance(FILTERED)
                .compile(JRXmlLoader.load(FILTERED, new ByteArrayInputStream(jrxml.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((org.scrutineer.run.ReportRun) $P{SCRUTINEER_RUN}).source().describe()",
                "String.valueOf(org.scrutineer.extract.source.Sources.open((java.nio.file.Path) null))",
                "String.valueOf(java.lang.Runtime.getRuntime())",
                "String.valueOf(java.nio.file.Path.of(\"/etc\"))",
                "String.valueOf(new java.io.File(\"/etc\").list())",
                "String.valueOf(Class.forName(\"x\"))",
                "String.valueOf($P{SCRUTINEER_RUN}.getClass().getDeclaredFields()[0])",
                "String.valueOf(new javax.naming.InitialContext())",
                "System.getProperty(\"user.home\")",
                "String.valueOf(org.scrutineer.jasper.PeopleAccess.allowed())",
                "String.valueOf(org.scrutineer.jasper.RunHandle.of((org.scrutineer.run.ReportRun) null))"
            })
    void aForeignTemplateGetsAtNothing(String expression) {
        Exception refused = assertThrows(
                Exception.class,
                () -> JasperFillManager.getInstance(FILTERED)
                        .fill(
                                foreign(expression),
                                new java.util.HashMap<>(java.util.Map.of(
                                        RunHandle.PARAMETER,
                                        RunHandle.of(new ReportRun(null, Period.of("2017-18", 3), true)))),
                                new JREmptyDataSource(1)),
                expression);
        StringBuilder said = new StringBuilder();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            said.append(cause.getMessage()).append('\n');
        }
        assertTrue(said.toString().contains("not visible"), expression + ": " + said);
    }

    @Test
    void whatItMaySeeOfTheHandleIsAWord() throws Exception {
        var print = JasperFillManager.getInstance(FILTERED)
                .fill(
                        foreign("String.valueOf($P{SCRUTINEER_RUN})"),
                        new java.util.HashMap<>(java.util.Map.of(
                                RunHandle.PARAMETER, RunHandle.of(new ReportRun(null, Period.of("2017-18", 3), true)))),
                        new JREmptyDataSource(1));
        assertEquals(
                List.of("Scrutineer"),
                print.getPages().get(0).getElements().stream()
                        .map(element -> ((net.sf.jasperreports.engine.JRPrintText) element).getFullText())
                        .toList());
    }
}
