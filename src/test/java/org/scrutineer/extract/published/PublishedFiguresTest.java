package org.scrutineer.extract.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.salt.FinancialYear;

/** Published figures in their three layouts. */
class PublishedFiguresTest {

    private static final String ACTIVITY =
            "FYEnding,Measure,View,GeographyLevel,GeographyCode,GeographyName,CASSRCode,AgeBand,"
                    + "RouteOfAccess,SequelToRequestGrouped,ITEMVALUE\n";
    private static final String OLDER =
            "Geographical_Level,Geographical_Code,Geographical_Description,CASSR_Code,Sheet,Table,"
                    + "Row,Column,ITEMVALUE\n";

    @TempDir
    private Path folder;

    private Map<List<String>, String> read(String text, String council) throws IOException {
        Path file = folder.resolve("published.csv");
        Files.writeString(file, text);
        return PublishedFigures.read(file, council, FinancialYear.parse("2024-25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 to 64    | Community / Other route | Universal services | 1a | Community / Other route | Universal Services / Signposted to other services",
                "65 and over | Discharge from hospital | ST-Max             | 1b | Discharge from Hospital | Short Term Support to Maximise Independence",
                "65 and over | 99                      | Nursing care       | 1b | Total                   | Long Term Support: Nursing Care",
                "65 and over | Prison                  | 99                 | 1b | Prison                  | Total",
                "18 to 64    | 99                      | 99                 | 1a | Total                   | Total"
            })
    void aLineOfTheActivityReportIsACell(
            String ages, String route, String sequel, String table, String row, String column) throws IOException {
        assertEquals(
                Map.of(List.of("STS001", table, row, column), "1250"),
                read(
                        ACTIVITY + "2025,STS001,1,Local Authority," + "E09000099,Borsetshire,999," + ages + "," + route
                                + "," + sequel + ",\"1,250\"\n",
                        ""));
    }

    @Test
    void whatTheReturnDoesNotHaveKeepsItsWords() throws IOException {
        assertEquals(
                Map.of(List.of("STS001", "Unknown", "99 / 99", ""), "45"),
                read(ACTIVITY + "2025,STS001,3,Local Authority,E09000099,Borsetshire,999,Unknown,99,99,45\n", ""));
    }

    @Test
    void theOlderFileAndOurOwnColumnsAreReadInAnyCapitals() throws IOException {
        assertEquals(
                Map.of(List.of("LTS001b", "1b", "Total", "Nursing"), "[c]"),
                read(OLDER + "Council,E09000099,Borsetshire,999,LTS001B,1B,total,NURSING,[c]\n", ""));
        assertEquals(
                Map.of(List.of("LTS001b", "1b", "Total", "Total"), "5"),
                read("Measure,Table,Row,Column,Count\nlts001b,1B,Total,total,5\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"999", "Borsetshire", "e09000099"})
    void theFiguresAreThoseOfTheCouncilAskedFor(String council) throws IOException {
        String text = OLDER
                + "England,E92000001,England,,LTS001b,1b,Total,Total,90000\nRegion,E12000004,East,,LTS001b,1b,Total,Total,9000\n"
                + "Council,E09000098,Barsetshire,998,LTS001b,1b,Total,Total,7\nCouncil,E09000099,Borsetshire,999,LTS001b,1b,Total,Total,5\n";
        assertEquals(Map.of(List.of("LTS001b", "1b", "Total", "Total"), "5"), read(text, council));
        assertTrue(assertThrows(DataProblemException.class, () -> read(text, ""))
                .getMessage()
                .contains("--council"));
        assertTrue(assertThrows(DataProblemException.class, () -> read(text, "Rutland"))
                .getMessage()
                .contains("no figure of Rutland"));
    }

    @Test
    void otherHeadingsAreNamed() {
        assertThrows(DataProblemException.class, () -> read("a,b\n1,2\n", ""));
    }
}
