package org.scrutineer.ascof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.salt.FinancialYear;

/** What a code means in a year is said with the document that was in force, for every code of every year. */
class DefinitionInForceTest {

    private static List<String> of(String year, String code) {
        return DefinitionInForce.of(FinancialYear.parse(year), code);
    }

    /** 2C was delayed discharges, then admissions from the return, then admissions by the department's method. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-23|1E|learning disability in paid employment|LTS004|2018",
                "2023-24|2C|aged 65 and over|STS001|2023",
                "2024-25|2C|aged 65 and over|Method: |2024 to 2025",
                "2024-25|1A|quality of life|the Adult Social Care Survey, every year|2024 to 2025",
                "2024-25|1C|Quality of life of carers|every second year|2024 to 2025",
                "2025-26|2E(1)|18 to 64|Method: |2024 to 2025",
                "2024-25|6A|Staff who left|Workforce Data Set|2024 to 2025"
            })
    void aCodeMeansWhatTheYearsHandbookSays(String year, String code, String title, String from, String handbook) {
        List<String> said = of(year, code);
        assertTrue(said.get(0).contains(title), said::toString);
        assertTrue(said.stream().anyMatch(sentence -> sentence.contains(from)), said::toString);
        assertTrue(
                said.get(said.size() - 1).startsWith("In force in " + year)
                        && said.get(said.size() - 1).contains(handbook),
                said::toString);
    }

    @Test
    void everyCodeOfEveryYearHasItsMeaningItsSourceAndItsHandbook() {
        for (String year : List.of("2017-18", "2018-19", "2021-22", "2022-23", "2023-24", "2024-25", "2025-26")) {
            for (AscofDefinition definition : AscofFramework.get().meanings(FinancialYear.parse(year))) {
                List<String> said = of(year, definition.code());
                assertTrue(said.get(0).startsWith(definition.title()), said::toString);
                assertTrue(said.size() >= 3 || definition.source().startsWith("our choice"), () -> year + " " + said);
                assertTrue(said.get(said.size() - 1).startsWith("In force in " + year), said::toString);
            }
        }
    }

    @Test
    void aCodeOfTheCouncilsOwnHasNone() {
        assertEquals(List.of(), of("2024-25", "KPI-03"));
    }
}
