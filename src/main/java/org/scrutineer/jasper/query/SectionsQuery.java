package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.PaperPlan;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/**
 * {@code sections}, or {@code sections tables} for the file of tables: a row per part of the paper that there is
 * something to print for, in print order; the book of parts prints what the rows say. {@code from_contents} is true
 * from the contents on, {@code front} says how many parts stand before them. The row of the contents itself has no
 * template: it is filled when the parts after it are. What stands before the contents cannot be in their list;
 * {@code before} and {@code before_page} name it. {@code sections run-on 5 6} has the rows of the parts in these places
 * alone, for the template that prints them after one another; {@code room} changes with each part that needs room.
 */
final class SectionsQuery implements Query {

    private static final List<String> FIELDS = List.of(
            "kind",
            "name",
            "template",
            "heading",
            "title",
            "appendix",
            "block",
            "tables",
            "from_contents",
            "front",
            "foot",
            "marks",
            "glossary",
            "glossary_more",
            "before",
            "before_page",
            "again",
            "people",
            "room");

    /** The kinds of part that are about people who were counted from records. */
    private static final Set<SectionKind> PEOPLE = EnumSet.of(SectionKind.SALT, SectionKind.SALT_NUMBERS);

    @Override
    public String verb() {
        return "sections";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        PaperPlan plan = run.plan();
        boolean runOn = !words.isEmpty() && words.get(0).equals(RunOnParts.TEMPLATE);
        PaperFile file = PaperFile.parse(words.isEmpty() || runOn ? "" : words.get(0));
        Words in = run.words();
        List<Object[]> rows = new ArrayList<>();
        boolean contents = false;
        String marks = ReadersKey.marks(run, file);
        List<String> glossary = ReadersKey.glossary(run);
        List<PaperPart> all = JoinedParts.of(plan.parts(file), run);
        List<PaperPart> parts = runOn
                ? words.stream()
                        .skip(1)
                        .map(place -> all.get(Integer.parseInt(place)))
                        .toList()
                : RunOnParts.of(all, run);
        int room = 0;
        PaperPart before = parts.stream()
                .limit(plan.beforeContents(file))
                .filter(part -> part.kind() == SectionKind.GLANCE)
                .findFirst()
                .orElse(null);
        for (PaperPart part : parts) {
            contents |= part.kind() == SectionKind.CONTENTS;
            room += RunOnParts.needsRoom(part) ? 1 : 0;
            rows.add(new Object[] {
                part.kind().word(),
                part.name(),
                part.kind() == SectionKind.CONTENTS ? null : part.template(),
                heading(part, in),
                part.title(),
                part.appendix(),
                part.block(),
                part.kind() == SectionKind.SALT ? (part.block() + " " + part.tables()).strip() : part.tables(),
                contents,
                plan.beforeContents(file),
                run.foot(),
                marks,
                glossary.get(0),
                glossary.get(1),
                before == null ? null : heading(before, in),
                before == null ? null : parts.indexOf(before) + 1,
                rows.stream().anyMatch(row -> row[0].equals(SectionKind.SALT.word()))
                        && part.kind() == SectionKind.SALT,
                file == PaperFile.TABLES
                        || PEOPLE.contains(part.kind())
                        || part.template().equals(RunOnParts.TEMPLATE),
                room
            });
        }
        return new TableDataSource(FIELDS, rows);
    }

    /** The title with the number of an appendix; null where the part has no heading of its own. */
    static String heading(PaperPart part, Words words) {
        return part.title().isEmpty()
                ? null
                : part.appendix() == 0
                        ? part.title()
                        : words.get("paper.appendix", Integer.toString(part.appendix()), part.title());
    }
}
