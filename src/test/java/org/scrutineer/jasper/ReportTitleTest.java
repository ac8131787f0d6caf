package org.scrutineer.jasper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.GuardedReport;

/** What the PDF of a report on a server says of its period in its title. */
class ReportTitleTest {

    private static final String TITLE = "net.sf.jasperreports.export.pdf.metadata.title";

    @TempDir
    private Path folder;

    /** A server's data source with values to the second quarter of 2023-24. */
    private RunHandle server() throws IOException {
        Files.writeString(
                folder.resolve("indicator.csv"),
                "code,title,appendix,polarity,unit\nX1,A measure,workforce,high,percent\n");
        Files.writeString(folder.resolve("indicator_value.csv"), "code,period,value\nX1,2023-24 Q2,5\n");
        return RunHandle.of(new RunProvider() {
            @Override
            public ReportRun run(Period period) {
                throw new AssertionError("a title does not count");
            }

            @Override
            public Source source() {
                return Sources.open(folder);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2017-18 | 3 | Pack, 2017/18 quarter 3
        latest  | 0 | Pack, 2023/24 quarter 2
        2023-24 | 0 | Pack, 2023/24 quarter 2
        soon    | 1 | Pack
        2017-18 | 7 | Pack
        2017-18 | x | Pack
                |   | Pack
        """)
    void namesThePeriodWhereThereIsOne(String year, String quarter, String title) throws IOException {
        assertEquals(title, ReportTitle.of("Pack", server(), year, quarter));
    }

    @Test
    void withoutDataTheLatestPeriodIsNotKnown() {
        assertEquals("Pack", ReportTitle.of("Pack", null, "latest", "0"));
    }

    private static final String REPORT =
            """
            <jasperReport name="r" language="java" pageWidth="595" pageHeight="842" columnWidth="555" leftMargin="20" rightMargin="20" topMargin="20" bottomMargin="20">
              <parameter name="SCRUTINEER_RUN" class="java.lang.Object"/>
              <parameter name="YEAR" class="java.lang.String"/>
              <parameter name="QUARTER" class="java.lang.Integer"/>
            </jasperReport>
            """;

    @Test
    void aTitledReportPrintsIt() throws JRException, IOException {
        String titled = GuardedReport.titled(REPORT, "What \"good\" is & <was>");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("SCRUTINEER_RUN", server());
        parameters.put("YEAR", "latest");
        parameters.put("QUARTER", 0);
        assertEquals(
                "What \"good\" is & <was>, 2023/24 quarter 2",
                JasperFillManager.fillReport(
                                JasperCompileManager.compileReport(JRXmlLoader.load(
                                        new ByteArrayInputStream(titled.getBytes(StandardCharsets.UTF_8)))),
                                parameters,
                                new JREmptyDataSource())
                        .getProperty(TITLE));
        String older = Edition.JRS8.of("r", titled);
        assertTrue(
                older.indexOf("<property name=\"" + TITLE) < older.indexOf("<propertyExpression name=\"" + TITLE)
                        && older.indexOf("<propertyExpression ") < older.indexOf("<parameter "),
                older);
    }

    @Test
    void aReportWithoutPeriodHasItsNameAlone() {
        assertTrue(!GuardedReport.titled("<jasperReport name=\"r\">\n</jasperReport>", "Faults")
                .contains("propertyExpression"));
    }
}
