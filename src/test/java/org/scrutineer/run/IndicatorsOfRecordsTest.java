package org.scrutineer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.IndicatorsOfRecords;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;

/** A council with Client Level Data and no table of indicators has the framework's indicators, from its records. */
class IndicatorsOfRecordsTest {

    private static final Period PERIOD = Period.of("2025-26", 4);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2017-18", "2022-23", "2023-24", "2024-25", "2025-26"})
    void everyYearHasItsOwnIndicatorsWithTitleAndPolarity(String year) {
        List<Indicator> indicators = IndicatorsOfRecords.of(FinancialYear.parse(year));
        assertTrue(indicators.size() > 4, year);
        indicators.forEach(indicator -> {
            assertEquals(year, indicator.frameworkYear());
            assertTrue(indicator.title().length() > 5, indicator.code());
        });
    }

    @Test
    void admissionsAreBetterLow() {
        assertEquals(
                List.of("2B", "2C"),
                IndicatorsOfRecords.of(PERIOD.year()).stream()
                        .filter(indicator -> indicator.polarity() == Polarity.LOW)
                        .map(Indicator::code)
                        .toList());
    }

    @Test
    void theTableIsFilledFromTheRecords() throws Exception {
        writeRecords();
        try (Source source = Sources.open(folder)) {
            ReportRun run = new ReportRun(source, PERIOD, false);
            IndicatorValue home =
                    run.book().value("2E", ReportingPeriod.of(PERIOD)).orElseThrow();
            assertEquals("66.7", home.value().setScale(1, RoundingMode.HALF_UP).toPlainString());
            assertEquals("3", home.denominator().toPlainString());
            assertTrue(
                    run.plan().parts().stream().map(PaperPart::kind).anyMatch(SectionKind.ASCOF::equals),
                    "the paper has no part for the framework");
        }
    }

    /** A council's own table stands, however short it is: a supplied value is compared and not replaced. */
    @Test
    void theCouncilsOwnTableStands() throws Exception {
        writeRecords();
        Files.writeString(
                folder.resolve("indicator.csv"),
                "code,framework_year,title,appendix,polarity,unit,decimals\n"
                        + "2E,2025-26,People who live at home,ascof,high,percent,1\n");
        Files.writeString(
                folder.resolve("indicator_value.csv"),
                "code,period,value,numerator,denominator\n2E,2025-26 Q4,50,1,2\n");
        try (Source source = Sources.open(folder)) {
            ReportRun run = new ReportRun(source, PERIOD, false);
            assertEquals(
                    List.of("2E"),
                    run.book().indicators().stream().map(Indicator::code).toList());
            assertEquals(
                    "50",
                    run.book()
                            .value("2E", ReportingPeriod.of(PERIOD))
                            .orElseThrow()
                            .value()
                            .toPlainString());
            assertTrue(
                    run.ascof().get(0).difference().orElseThrow().contains("the records give"),
                    run.ascof().toString());
        }
    }

    private void writeRecords() throws Exception {
        String head = "LA Code,LA Person Unique Identifier,Gender,Date of Birth,Client Type,Primary Support Reason,"
                + "Accommodation Status,Event Type,Event Start Date,Event End Date,Service Type,Service Component,"
                + "Delivery Mechanism\n";
        String tail = ",Service,2025-06-01,,Long term support: Community,Day support,Direct payment\n";
        String who = "Female,1950-05-05,Service user,Mental health support,";
        Files.writeString(
                folder.resolve("client_level_data.csv"),
                head + "999,P1," + who + "Tenant: Private landlord" + tail + "999,P2," + who
                        + "Tenant: Private landlord" + tail + "999,P3," + who + "Refuge" + tail);
    }
}
