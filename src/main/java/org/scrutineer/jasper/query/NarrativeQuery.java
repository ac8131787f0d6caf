package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.figures.ComparisonReader;
import org.scrutineer.extract.figures.FigureProblem;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RollUpBlock;
import org.scrutineer.performance.body.BodyLine;
import org.scrutineer.performance.body.ReportBody;
import org.scrutineer.performance.body.SectionNumber;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.performance.quote.Quotes;
import org.scrutineer.performance.quote.UnknownFigureException;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/**
 * {@code narrative}, {@code narrative 3.1}, or {@code narrative summary} for the roll-up alone: a row per printed line
 * of the report's body with its figures filled in. The field {@code form} is {@code paragraph}, {@code item},
 * {@code row} (of a table of two columns) or {@code tally} (of the roll-up); {@code run} changes where a list or a
 * table begins or ends.
 */
final class NarrativeQuery implements Query {

    private static final List<String> FIELDS = List.of(
            "section",
            "heading",
            "level",
            "kind",
            "kind_heading",
            "run",
            "form",
            "clause",
            "text",
            "head_1",
            "head_2",
            "second",
            "quarter",
            "improved",
            "same",
            "deteriorated",
            "unjudged",
            "level_1",
            "level_2",
            "level_3",
            "level_4",
            "level_5",
            "unrated",
            "levels",
            "level_1_head",
            "level_2_head",
            "level_3_head",
            "level_4_head",
            "level_5_head",
            "level_note",
            "section_begins",
            "kind_begins",
            "room_4",
            "room_3",
            "room_2",
            "room_1");

    private static final int HEADING = FIELDS.indexOf("heading");
    private static final int KIND = FIELDS.indexOf("kind");
    private static final int FORM = FIELDS.indexOf("form");
    private static final int CLAUSE = FIELDS.indexOf("clause");
    private static final int TEXT = FIELDS.indexOf("text");
    private static final int SECOND = FIELDS.indexOf("second");
    private static final int SECTION_BEGINS = FIELDS.indexOf("section_begins");

    @Override
    public String verb() {
        return "narrative";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        ReportingPeriod period = ReportingPeriod.of(run.period());
        Quotes quotes = new Quotes(run.book(), period, DirectionReading.of(run.settings()));
        Rows rows = new Rows(run, quotes);
        if (words.equals(List.of(SectionKind.SUMMARY.word()))) {
            rows.summary();
            return new TableDataSource(FIELDS, rows.all);
        }
        try {
            List<BodyLine> lines = ReportBody.of(run.book().narrative(), period);
            SectionNumber wanted = words.isEmpty() ? null : SectionNumber.parse(words.get(0));
            lines.stream()
                    .filter(line -> wanted == null || line.section().equals(wanted))
                    .forEach(rows::add);
        } catch (UnknownFigureException unknown) {
            throw FigureProblem.whilePrinting(unknown);
        }
        return new TableDataSource(FIELDS, rows.all);
    }

    /**
     * The roll-up as numbers, and the text a row per paragraph; a clause is called one, or a spreadsheet takes it for a
     * number.
     */
    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<List<Object>> texts = new ArrayList<>();
        boolean rollUp = false;
        for (Object[] row : answer(words, run).rows()) {
            if (row[FORM].equals("tally")) {
                rollUp = true;
            } else {
                texts.add(DataTable.row(
                        DataTable.plain(row[HEADING].toString()),
                        row[KIND],
                        row[CLAUSE].equals("") ? "" : "clause " + row[CLAUSE],
                        DataTable.plain(row[TEXT].toString()),
                        DataTable.plain(row[SECOND].toString())));
            }
        }
        List<DataTable> tables = new ArrayList<>(List.of(new DataTable(
                "body",
                "The body of the report",
                List.of("Section", "Part", "Clause", "Text", "Beside it"),
                texts,
                "")));
        if (rollUp) {
            tables.add(RollUpRows.data(
                    RollUpBlock.of(
                            run.book(),
                            ComparisonReader.stated(run.source()),
                            run.period(),
                            DirectionReading.of(run.settings()),
                            run.paper().blocks()),
                    run.period()));
        }
        return tables;
    }

    /** The rows as they grow, with the headings they stand under. */
    private static final class Rows {

        private final List<Object[]> all = new ArrayList<>();
        private final ReportRun run;
        private final Quotes quotes;
        private String section = "";
        private String heading = "";
        private int level;
        private String kind = "";
        private String kindHeading = "";
        private String headOne = "";
        private String headTwo = "";
        private String form = "";
        private int runs;
        private final KeptTogether keeps = new KeptTogether();
        private boolean sectionBegins;
        private boolean kindBegins;

        Rows(ReportRun run, Quotes quotes) {
            this.run = run;
            this.quotes = quotes;
        }

        void add(BodyLine line) {
            switch (line.form()) {
                case SECTION, PART -> {
                    section = line.section().toString();
                    heading = line.section() + "   " + line.text();
                    level = line.form() == BodyLine.Form.PART ? 2 : 1;
                    kind = "";
                    kindHeading = "";
                    form = "";
                    sectionBegins = true;
                }
                case KIND -> {
                    kind = line.text();
                    kindHeading = (line.clause() + "   " + line.text()).strip();
                    form = "";
                    kindBegins = true;
                }
                case PARAGRAPH -> row("paragraph", line.clause(), ProseMarks.plain(quotes.fill(line.text()), run), "");
                case ITEM -> row("item", line.clause(), ProseMarks.plain(quotes.fill(line.text()), run), "");
                case TABLE_HEAD -> head(quotes.fill(line.text()), quotes.fill(line.second()));
                case TABLE_ROW -> row("row", line.clause(), quotes.fill(line.text()), quotes.fill(line.second()));
                case ROLL_UP -> rollUp();
                case APPENDICES ->
                    run.plan().parts().stream()
                            .filter(part -> part.appendix() > 0)
                            .forEach(part -> row("item", "", SectionsQuery.heading(part, run.words()), ""));
            }
        }

        /** The roll-up as a part of its own. */
        void summary() {
            Words in = run.words();
            heading = run.plan().parts().stream()
                    .filter(part -> part.kind() == SectionKind.SUMMARY)
                    .findFirst()
                    .map(part -> SectionsQuery.heading(part, in))
                    .orElse(in.get("summary.heading"));
            level = 1;
            sectionBegins = true;
            rollUp();
        }

        private void head(String one, String two) {
            headOne = one;
            headTwo = two;
            form = "";
        }

        private void row(String kindOfRow, String clause, String text, String second, Object... cells) {
            boolean begins = !kindOfRow.equals(form);
            if (begins) {
                form = kindOfRow;
                runs++;
            }
            keeps.before(sectionBegins, kindBegins, begins, kindOfRow, text);
            Object[] row = new Object[FIELDS.size()];
            List<Object> first = List.of(
                    section, heading, level, kind, kindHeading, runs, form, clause, text, headOne, headTwo, second);
            System.arraycopy(first.toArray(), 0, row, 0, first.size());
            System.arraycopy(cells, 0, row, first.size(), cells.length);
            row[SECTION_BEGINS] = sectionBegins;
            row[SECTION_BEGINS + 1] = kindBegins;
            System.arraycopy(keeps.counts(), 0, row, SECTION_BEGINS + 2, KeptTogether.STEPS);
            sectionBegins = false;
            kindBegins = false;
            all.add(row);
        }

        private void rollUp() {
            var stated = ComparisonReader.stated(run.source());
            List<RollUpBlock> blocks = RollUpBlock.of(
                    run.book(),
                    stated,
                    run.period(),
                    DirectionReading.of(run.settings()),
                    run.paper().blocks());
            RollUpRows.of(blocks, run.period()).forEach(cells -> row("tally", "", cells.block(), "", cells.cells()));
            if (blocks.stream().anyMatch(block -> block.stated().isPresent())) {
                head(
                        "Block",
                        "What the published text says of quarter "
                                + run.period().quarter());
                blocks.forEach(block -> row("row", "", block.title(), RollUpRows.published(block)));
            }
        }
    }
}
