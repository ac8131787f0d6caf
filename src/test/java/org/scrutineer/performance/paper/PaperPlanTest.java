package org.scrutineer.performance.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which parts a paper has: what is there, in the order said, numbered without gaps, and what is not there named once.
 */
class PaperPlanTest {

    /** What a council of the test has. */
    private record Has(
            Set<String> blocks,
            Set<String> tables,
            Set<String> contracts,
            boolean body,
            boolean others,
            boolean anyNotes)
            implements Supply {
        @Override
        public boolean notes(List<PaperPart> parts) {
            return anyNotes;
        }

        @Override
        public boolean body(String section) {
            return body;
        }

        @Override
        public boolean indicators(String block) {
            return blocks.contains(block);
        }

        @Override
        public boolean indicators() {
            return !blocks.isEmpty();
        }

        @Override
        public boolean otherCouncils() {
            return others;
        }

        @Override
        public boolean contract(String name) {
            return contracts.contains(name);
        }

        @Override
        public boolean counted(String measure, String table) {
            return tables.contains(measure + " " + table);
        }

        @Override
        public boolean rowsLeftOut() {
            return false;
        }
    }

    private static Section section(
            int position, SectionKind kind, String title, boolean appendix, String block, String tables) {
        return new Section(BigDecimal.valueOf(position), kind, title, appendix, block, tables, "", PaperFile.PAPER);
    }

    private static PaperPlan plan(Has has, Section... sections) {
        return PaperPlan.of(new Paper(Council.unnamed(), List.of(sections), List.of()), has);
    }

    @Test
    void onlyWhatIsThereIsPrintedAndTheRestIsNamedOnce() {
        PaperPlan plan = plan(
                new Has(Set.of("finance"), Set.of(), Set.of(), false, false, false),
                section(1, SectionKind.COVER, "", false, "", ""),
                section(2, SectionKind.CONTENTS, "", false, "", ""),
                section(3, SectionKind.NARRATIVE, "", false, "", ""),
                section(4, SectionKind.SCORECARD, "Risk", true, "risk", ""),
                section(5, SectionKind.SCORECARD, "Money", true, "finance", ""),
                section(6, SectionKind.SALT, "", false, "", ""),
                section(7, SectionKind.NOTES, "", false, "", ""));
        assertEquals(
                List.of("cover", "contents", "scorecard", "notes"),
                plan.parts().stream().map(part -> part.kind().word()).toList());
        assertEquals(List.of("narrative", "Risk", "the tables of the SALT return"), plan.leftOut());
        assertEquals(1, plan.parts().get(2).appendix(), "the appendix that is left out has no number");
        assertEquals(1, plan.beforeContents(PaperFile.PAPER));
    }

    @Test
    void notesThatWouldBeEmptyAreNoPage() {
        Section notes = section(2, SectionKind.NOTES, "", false, "", "");
        Section finance = section(1, SectionKind.SCORECARD, "Money", true, "finance", "");
        assertEquals(
                1,
                plan(new Has(Set.of("finance"), Set.of(), Set.of(), false, false, false), finance, notes)
                        .parts()
                        .size());
        assertEquals(
                2,
                plan(new Has(Set.of("finance"), Set.of(), Set.of(), false, false, true), finance, notes)
                        .parts()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        LTS001a              | LTS001a 1a 1b
        LTS001a 1b           | LTS001a 1b
        lts001a 1B           | LTS001a 1b
        LTS001a LTS003       | LTS001a 1a 1b LTS003 1a
        LTS002a              | LTS002a 1a(i) 1a(ii) 1b(i) 1b(ii) 2
        STS004 LTS001b 2     | STS004 1 LTS001b 2
        """)
    void aSectionNamesMeasuresOrSomeOfTheirTables(String tables, String parts) {
        Set<String> all = Set.copyOf(SaltTables.of("").stream()
                .map(table -> table.measure() + " " + table.table())
                .toList());
        PaperPlan plan = plan(
                new Has(Set.of(), all, Set.of(), false, false, false),
                section(1, SectionKind.SALT, "", false, "", tables));
        assertEquals(
                List.of(parts), plan.parts().stream().map(PaperPart::tables).toList());
        assertTrue(plan.leftOut().isEmpty());
    }

    @Test
    void tablesThatWereNotCountedAreNamed() {
        PaperPlan plan = plan(
                new Has(Set.of(), Set.of("STS002a 5"), Set.of(), false, false, false),
                section(1, SectionKind.SALT, "", false, "", "STS002a"));
        assertEquals("STS002a 5", plan.parts().get(0).tables());
        assertEquals("STS002a", plan.parts().get(0).name());
        assertEquals(List.of("SALT STS002a 1, 2a, 2b, 3"), plan.leftOut());
    }

    /**
     * A section says in which file it stands; the file of tables has a cover and contents unless the council says
     * otherwise.
     */
    @Test
    void theFileOfTablesIsWhatTheSectionsSay() {
        Has all = new Has(
                Set.of(),
                Set.copyOf(SaltTables.of("").stream()
                        .map(table -> table.measure() + " " + table.table())
                        .toList()),
                Set.of(),
                false,
                false,
                false);
        PaperPlan usual = PaperPlan.of(Paper.usual(), all);
        assertEquals(
                List.of("cover", "contents", "salt-numbers", "notes"),
                usual.parts().stream().map(part -> part.kind().word()).toList());
        assertEquals(
                List.of("cover", "contents", "salt"),
                usual.parts(PaperFile.TABLES).stream()
                        .map(part -> part.kind().word())
                        .toList());
        PaperPlan one = plan(
                all,
                section(1, SectionKind.COVER, "", false, "", ""),
                section(2, SectionKind.SALT, "Tables", true, "", "LTS003"));
        assertEquals(
                List.of("cover", "salt"),
                one.parts().stream().map(part -> part.kind().word()).toList());
        assertEquals(List.of(), one.parts(PaperFile.TABLES));
        Section beside = new Section(BigDecimal.TEN, SectionKind.SALT, "", false, "", "", "", PaperFile.TABLES);
        Section own = new Section(BigDecimal.ONE, SectionKind.COVER, "", false, "", "", "", PaperFile.TABLES);
        assertEquals(
                List.of("cover", "salt"),
                plan(all, own, beside).parts(PaperFile.TABLES).stream()
                        .map(part -> part.kind().word())
                        .toList());
    }

    /**
     * Whatever a council has and however it orders its paper, appendices are numbered from 1 without gaps and every
     * section is printed or named.
     */
    @Test
    void numberedWithoutGapsAndNothingLost() {
        Random chance = new Random(16);
        for (int trial = 0; trial < 300; trial++) {
            List<Section> sections = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sections.add(section(
                        chance.nextInt(1000),
                        SectionKind.SCORECARD,
                        "Title " + i,
                        chance.nextBoolean(),
                        "block-" + i,
                        ""));
            }
            Set<String> blocks = Set.copyOf(sections.stream()
                    .map(Section::block)
                    .filter(block -> chance.nextBoolean())
                    .toList());
            PaperPlan plan = PaperPlan.of(
                    new Paper(Council.unnamed(), sections, List.of()),
                    new Has(blocks, Set.of(), Set.of(), false, false, false));
            int next = 1;
            for (PaperPart part : plan.parts()) {
                assertTrue(part.appendix() == 0 || part.appendix() == next++, "numbers follow each other");
            }
            assertEquals(8, plan.parts().size() + plan.leftOut().size());
            assertEquals(blocks.size(), plan.parts().size());
        }
    }
}
