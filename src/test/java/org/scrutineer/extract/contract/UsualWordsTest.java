package org.scrutineer.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Label;

/** Words that councils use are read as the labels that they mean, and no word has two meanings. */
class UsualWordsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "unit, %, percent",
        "unit, Percentage, percent",
        "unit, Number, count",
        "unit, No., count",
        "unit, 'Rate  per 100,000 Population', 'rate per 100,000'",
        "unit, 'per 10,000', 'rate per 10,000'",
        "unit, Weeks, weeks",
        "unit, £, pounds",
        "polarity, Higher is better, high",
        "polarity, LOW IS GOOD, low",
        "polarity, N/A, none",
    })
    void aUsualWordIsReadAsItsLabel(String column, String word, String label) {
        Row row = indicator(column, word);
        ContractLabels.mustBeRight(row);
        assertEquals(label, row.text(column));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"unit, proportion", "unit, ratio", "unit, working days", "polarity, good", "polarity, stay in range"})
    void aWordOfTwoMeaningsIsRefusedWithTheLabels(String column, String word) {
        DataProblemException refused =
                assertThrows(DataProblemException.class, () -> ContractLabels.mustBeRight(indicator(column, word)));
        assertTrue(refused.problems().get(0).expected().startsWith("one of "), refused::getMessage);
    }

    @Test
    void aBlankThatIsNeededNamesTheLabels() {
        DataProblemException refused =
                assertThrows(DataProblemException.class, () -> ContractLabels.mustBeRight(indicator("polarity", "")));
        assertEquals("one of high, low, none", refused.problems().get(0).expected());
    }

    @Test
    void everyRowIsAWordOfAColumnForALabelThatItTakes() {
        Set<String> seen = new HashSet<>();
        for (RuleFile.Line line : RuleFile.read("usual-words.csv")) {
            String list = line.get("list");
            ContractTable table = Contract.get().table(list.substring(0, list.indexOf('.')));
            // A word in the place of a value says the status.
            String column = list.equals("indicator_value.value") ? "status" : list.substring(list.indexOf('.') + 1);
            List<String> labels = table.columns().get(table.indexOf(column)).labels();
            assertTrue(labels.contains(line.get("label")), line::toString);
            assertFalse(
                    !list.endsWith(".value")
                            && labels.stream().map(Label::key).anyMatch(Label.key(line.get("word"))::equals),
                    line::toString);
            assertTrue(seen.add(list + Label.key(line.get("word"))), "twice: " + line);
        }
        assertTrue(seen.size() > 50);
    }

    private static Row indicator(String column, String word) {
        ContractTable table = Contract.get().table("indicator");
        String[] values = new String[table.columns().size()];
        Arrays.fill(values, "");
        values[table.indexOf("code")] = "K1";
        values[table.indexOf("title")] = "Reviews on time";
        values[table.indexOf("appendix")] = "activity";
        values[table.indexOf("polarity")] = "high";
        values[table.indexOf("unit")] = "percent";
        values[table.indexOf(column)] = word;
        return new Row(table, "indicator.csv", 2, values);
    }
}
