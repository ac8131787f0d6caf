package org.scrutineer.performance.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.performance.Narrative;
import org.scrutineer.performance.ReportingPeriod;

/** From rows in any order to the numbered body. */
class ReportBodyTest {

    private static final ReportingPeriod NOW = ReportingPeriod.parse("2017-18 Q3");

    private static Narrative row(String section, String kind, String text) {
        return new Narrative(NOW, section, "Heading " + section, kind, text);
    }

    private static List<String> lines(Narrative... rows) {
        return ReportBody.of(List.of(rows), NOW).stream()
                .map(line -> (line.form() + " " + line.clause() + " " + line.text() + " " + line.second())
                        .strip()
                        .replaceAll(" +", " "))
                .toList();
    }

    @Test
    void sectionsByNumberAndKindsInTheirOrder() {
        assertEquals(
                List.of(
                        "SECTION 2 Heading 2",
                        "PARAGRAPH 2.1 two",
                        "SECTION 3 Heading 3",
                        "PARAGRAPH introduces",
                        "PART 3.2 Heading 3.2",
                        "PARAGRAPH 3.2.1 first",
                        "KIND 3.2.2 Summary",
                        "PARAGRAPH sum",
                        "KIND 3.2.3 Achievements",
                        "PARAGRAPH good",
                        "PARAGRAPH 3.2.4 more good",
                        "KIND 3.2.5 Concerns",
                        "PARAGRAPH bad",
                        "PART 3.10 Heading 3.10",
                        "PARAGRAPH 3.10.1 ten"),
                lines(
                        row("3.10", "", "ten"),
                        row("3.2", "Concerns", "bad"),
                        row("3.2", "Achievements", "good"),
                        row("3.2", "Achievements", "more good"),
                        row("3.2", "Summary", "sum"),
                        row("3.2", "", "first"),
                        row("3", "", "introduces"),
                        row("2", "", "two")));
    }

    @Test
    void aPartWithoutItsSectionIsASection() {
        assertEquals(List.of("SECTION 3.1 Heading 3.1", "PARAGRAPH 3.1.1 text"), lines(row("3.1", "", "text")));
    }

    @Test
    void linesAreParagraphsItemsTablesAndPlaces() {
        assertEquals(
                List.of(
                        "SECTION 1 Heading 1",
                        "PARAGRAPH 1.1 These:",
                        "ITEM one",
                        "ITEM two",
                        "TABLE_HEAD Measure Quarter 3",
                        "TABLE_ROW Alerts 578",
                        "PARAGRAPH After.",
                        "TABLE_HEAD Another table",
                        "ROLL_UP",
                        "APPENDICES"),
                lines(
                        row(
                                "1",
                                "",
                                "These:\n- one\n- two\n\n| Measure | Quarter 3 |\n|Alerts|578|\nAfter.\n| Another | table |\n{table roll-up}\n{list appendices}")));
    }

    @Test
    void anotherPeriodIsAnotherReport() {
        assertTrue(ReportBody.of(List.of(row("1", "", "text")), ReportingPeriod.parse("2017-18 Q2"))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "3.", "3.1.2", "3,1"})
    void noOtherFormIsASection(String text) {
        assertThrows(IllegalArgumentException.class, () -> SectionNumber.parse(text));
    }
}
