package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.background.Background;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Councils with so few events that the least number of a month leaves months out: the two that the department excepts,
 * and any other whose analyst chooses so. The file has events of each type from April to December 2025, a few in each
 * month, and states April 2025 to March 2026.
 */
class SmallCouncilsTest {

    private static final CldConstants PUBLISHED = CldConstants.of(RuleSet.everyYear());

    @TempDir
    private Path folder;

    private Submissions read(String code, int each, String version, String choice) throws IOException {
        StringBuilder rows = new StringBuilder("LA Code,Reporting Period Start Date,Reporting Period End Date,"
                + "LA Person Unique Identifier,Client Type,Event Type,Event Start Date,Event End Date,Service Type\n");
        for (YearMonth month = YearMonth.of(2025, 4); month.getYear() == 2025; month = month.plusMonths(1)) {
            for (String type : List.of("Request", "Assessment", "Service")) {
                for (int i = 0; i < each; i++) {
                    rows.append("%s,2025-04-01,2026-03-31,P%d,Service user,%s,%s-02,%s-05,%s%n"
                            .formatted(
                                    code,
                                    i,
                                    type,
                                    month,
                                    month,
                                    type.equals("Service") ? "Long term support: Community" : ""));
                }
            }
        }
        Path file = folder.resolve("cld.csv");
        Files.writeString(file, rows);
        CldIntake intake = new CldIntake();
        CldReader.read(Sources.open(file), intake);
        Settings settings = Settings.defaults().with("cld.period", version).with("cld.small.council", choice);
        // As a count does it: the codes of the only council are put aside before the submissions are joined.
        Background.result(IdentifierChecks.begin(intake, settings));
        return Submissions.join(intake, PeriodRule.of(settings, PUBLISHED), YearMonth.of(2026, 6));
    }

    @ParameterizedTest
    @CsvSource({
        // code, events of each type in a month, version, choice, months that are covered
        "714, 5, 2026-09, as published, 2025-04-01 to 2025-12-31 derived",
        "0714, 5, 2026-09, as published, 2025-04-01 to 2025-12-31 derived",
        "714.0, 5, 2026-09, as published, 2025-04-01 to 2025-12-31 derived",
        "E09000001, 1, 2026-09, as published, 2025-04-01 to 2025-12-31 derived",
        "906, 5, 2026-09, as published, 2025-04-01 to 2026-03-31 stated",
        "906, 50, 2026-09, as published, 2025-04-01 to 2026-03-31 stated",
        "E06000053, 1, 2026-09, as published, 2025-04-01 to 2026-03-31 stated",
        "999, 9, 2026-09, as published, 2025-04-01 to 2026-03-31 stated",
        "999, 10, 2026-09, as published, 2025-04-01 to 2025-12-31 derived",
        "999, 9, 2026-09, no least number, 2025-04-01 to 2025-12-31 derived",
        "999, 50, 2026-09, stated months, 2025-04-01 to 2026-03-31 stated",
        "906, 50, 2026-09, none, 2025-04-01 to 2025-12-31 derived",
        "714, 5, 2026-09, none, 2025-04-01 to 2026-03-31 stated",
        // The earlier method excepts nobody; under a hundred events it takes the stated months.
        "714, 3, 2026-06, as published, 2025-04-01 to 2026-03-31 stated",
        "999, 3, 2026-06, no least number, 2025-04-01 to 2025-12-31 derived",
        "999, 4, 2026-06, as published, 2025-04-01 to 2025-12-31 derived"
    })
    void theMonthsAreFoundByTheRuleForTheCouncil(String code, int each, String version, String choice, String expected)
            throws IOException {
        Submissions.Cover cover =
                read(code, each, "central-" + version, choice).covers().get(0);
        assertEquals(expected, cover.start() + " to " + cover.end() + " " + cover.taken());
    }

    private List<String> said(String code, int each, String choice) throws IOException {
        return CoverageChecks.of(read(code, each, "central-2026-09", choice)).stream()
                .map(Problem::found)
                .filter(found -> found.startsWith("few events"))
                .toList();
    }

    @Test
    void whatAnotherChoiceMovesIsSaid() throws IOException {
        assertEquals(
                List.of("few events: 2025-04-01 to 2026-03-31 is stated; with cld.small.council=no least number: "
                        + "2025-04-01 to 2025-12-31 (derived)"),
                said("999", 9, "as published"));
        assertEquals(
                List.of("few events: 2025-04-01 to 2025-12-31 is derived; with cld.small.council=none: 2025-04-01 to "
                        + "2026-03-31 (stated); with cld.small.council=stated months: 2025-04-01 to 2026-03-31 "
                        + "(stated)"),
                said("714", 5, "as published"));
        // Where the least number leaves nothing out, and no exception stands, there is nothing to choose.
        assertEquals(List.of(), said("999", 10, "as published"));
        assertTrue(said("906", 50, "as published").get(0).contains("none: 2025-04-01 to 2025-12-31 (derived)"));
    }
}
