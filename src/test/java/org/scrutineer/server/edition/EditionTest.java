package org.scrutineer.server.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the conversion to the grammar of JasperReports 6 does, and that it refuses what it does not know. */
class EditionTest {

    private static String report(String inside) {
        return "<jasperReport name=\"r\" language=\"java\" pageWidth=\"595\" pageHeight=\"842\">" + inside
                + "</jasperReport>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        <title height="20"><element kind="chart" x="0" y="0" width="5" height="5"/></title>                                       | r: an element of kind chart is not known
        <title height="20"><element kind="textField" x="0" y="0" width="5" height="5" rainbow="7"/></title>                        | r: the attribute rainbow of a textField is not known
        <title height="20"><element kind="frame" x="0" y="0" width="5" height="5"><expression>1</expression></element></title>     | r: expression in a frame is not known
        <title height="20" colour="red"/>                                                                                         | r: the attribute colour of title is not known
        <scriptlet name="s" class="x"/>                                                                                           | r: scriptlet in jasperReport is not known
        <group name="g"><groupHeader><part><component kind="other"/></part></groupHeader></group>                                 | r: component in part is not known
        """)
    void refuses(String inside, String message) {
        assertEquals(
                message,
                assertThrows(NotConvertibleException.class, () -> Edition.JRS8.of("r", report(inside)))
                        .getMessage());
    }

    @Test
    void refusesAConditionalStyleInAStyleFile() {
        NotConvertibleException refused = assertThrows(
                NotConvertibleException.class,
                () -> Edition.JRS8.of(
                        "s.jrtx",
                        "<jasperTemplate><style name=\"a\"><conditionalStyle bold=\"true\"><conditionExpression>1</conditionExpression></conditionalStyle></style></jasperTemplate>"));
        assertEquals(
                "s.jrtx: a conditional style stands in a style file; version 6 takes it only in a report",
                refused.getMessage());
    }

    @Test
    void keepsExpressionsToTheLetter() {
        String converted = Edition.JRS8.of(
                "r",
                report(
                        "<title height=\"20\"><element kind=\"textField\" x=\"0\" y=\"0\" width=\"5\" height=\"5\" bold=\"true\"><expression><![CDATA[1 < 2 && $F{a}\n  ? \"&\" : \"<\"]]></expression></element></title>"));
        assertTrue(
                converted.contains(
                        "<textFieldExpression>1 &lt; 2 &amp;&amp; $F{a}\n  ? \"&amp;\" : \"&lt;\"</textFieldExpression>"),
                converted);
        assertTrue(converted.contains("<font isBold=\"true\"/>"), converted);
    }

    @Test
    void theLaterEditionIsTheTemplateItself() {
        assertEquals("<x/>", Edition.JRS10.of("r", "<x/>"));
    }

    @Test
    void everyReportWithAQueryIsGuardedAndEveryPartOfABookWaitsForItsGuard() throws IOException {
        for (Map.Entry<String, String> template :
                ShippedReports.in(Path.of("reports")).templates().entrySet()) {
            boolean asks = template.getValue().contains("<query language=\"scrutineer\">")
                    && !template.getKey().equals(GuardedReport.FAULTS);
            assertEquals(
                    asks,
                    GuardedReport.of(template.getKey(), template.getValue()).isPresent(),
                    template.getKey());
            GuardedReport.of(template.getKey(), template.getValue()).ifPresent(guarded -> {
                assertTrue(guarded.contains("guard "), template.getKey());
                // Word breaks lines elsewhere than a PDF: a row of a height that is fixed would cut its texts off.
                assertTrue(
                        guarded.contains("net.sf.jasperreports.export.docx.flexible.row.height\" value=\"true\""),
                        template.getKey());
                // A part that is filled last must be filled, or what follows it is lost; it prints no page where
                // nothing is to be listed.
                int parts = guarded.split("<part[ >]", -1).length
                        - 1
                        - (guarded.split("<part evaluationTime", -1).length - 1);
                int waiting = guarded.split("<printWhenExpression>\\$F\\{faults\\}", -1).length - 1;
                assertEquals(parts, waiting, template.getKey());
                assertFalse(
                        guarded.contains("\"reports/"),
                        template.getKey() + " looks on the class path, which a server does not have");
            });
        }
    }

    /** A page inside another is a resource of the repository too: a server has no reports on its class path. */
    @Test
    void whatATemplateHasInsideComesFromTheRepository() throws IOException {
        assertEquals(
                "<expression>\"repo:/scrutineer/templates/finance_page_jrxml\"</expression>",
                GuardedReport.withRepositoryStyles(
                        "<expression>\"reports/finance-page/finance-page.jasper\"</expression>"));
        ShippedReports.in(Path.of("reports"))
                .templates()
                .forEach((name, template) -> assertFalse(
                        GuardedReport.withRepositoryStyles(template)
                                .matches("(?s).*\"reports/[a-z0-9-]+/[^\"+]*\\.jasper\".*"),
                        name));
    }
}
