package org.scrutineer.extract.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.performance.paper.SaltTables;
import org.scrutineer.performance.paper.Section;
import org.scrutineer.performance.paper.SectionKind;

/** Reads rows of {@code section}: each kind needs what it prints to be named. */
final class SectionRows {

    Section read(Row row) {
        SectionKind kind = SectionKind.parse(row.required("kind"));
        Section section = new Section(
                row.number("position"),
                kind,
                row.text("title"),
                row.yes("appendix"),
                row.text("block"),
                row.text("tables"),
                row.text("template"),
                PaperFile.parse(row.text("file")));
        if (kind == SectionKind.SCORECARD && section.block().isEmpty()) {
            throw row.problem(
                    "block",
                    "V-REQUIRED",
                    "nothing",
                    "the block of indicators that the scorecard shows",
                    "Write what these indicators have under appendix, such as finance, or the code of a priority.");
        }
        if (kind == SectionKind.TEMPLATE && section.template().isEmpty()) {
            throw row.problem(
                    "template",
                    "V-REQUIRED",
                    "nothing",
                    "the name of your template",
                    "Write the name of its file without .jrxml; pack --templates says in which folder it is.");
        }
        if (!section.template().matches("[a-z0-9-]*")) {
            throw row.problem(
                    "template",
                    "V-VALUE",
                    Row.quoted(section.template()),
                    "a name of small letters, digits and dashes",
                    "Rename the file, such as finance-page.jrxml, and write finance-page here.");
        }
        if (section.appendix()
                && Set.of(SectionKind.COVER, SectionKind.GLANCE, SectionKind.CONTENTS, SectionKind.NARRATIVE)
                        .contains(kind)) {
            throw row.problem(
                    "appendix",
                    "V-VALUE",
                    "Y",
                    "N or nothing: a " + kind.word() + " is no appendix",
                    "Clear the cell.");
        }
        if (kind == SectionKind.SALT && !section.tables().isEmpty()) {
            tables(section.tables(), row);
        }
        return section;
    }

    private static void tables(String named, Row row) {
        try {
            SaltTables.of(named);
        } catch (SaltTables.UnknownTableException unknown) {
            throw row.problem(
                    "tables",
                    "V-LABEL",
                    Row.quoted(unknown.word()),
                    "measures of the return and perhaps their tables, such as LTS001a 1a 1b; here one of "
                            + String.join(", ", unknown.choices()),
                    NearestLabel.of(unknown.word(), unknown.choices())
                            .map(near -> "Perhaps " + near + " was meant.")
                            .orElse("Correct the cell."));
        }
    }

    /** The contents list what comes after them: a part before them that has headings would never be found there. */
    static Optional<Problem> beforeContents(List<Section> sections) {
        Optional<Section> contents = sections.stream()
                .filter(section -> section.kind() == SectionKind.CONTENTS)
                .findFirst();
        return contents.flatMap(list -> sections.stream()
                .sorted(Comparator.comparing(Section::position))
                .takeWhile(section -> section.position().compareTo(list.position()) < 0)
                .filter(section -> !section.kind().mayStandBeforeContents())
                .findFirst()
                .map(section -> new Problem(
                        "section",
                        0,
                        "position",
                        "V-VALUE",
                        "contents after " + section.kind().word(),
                        "contents before every part that they list; only cover and template may stand before them",
                        "Give contents a position before " + section.position().toPlainString() + ".")));
    }
}
