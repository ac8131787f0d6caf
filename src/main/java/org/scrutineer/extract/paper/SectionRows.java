package org.scrutineer.extract.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.NearestLabel;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Row;
import org.scrutineer.performance.paper.Section;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.salt.layout.ReturnLayout;

/** Reads rows of {@code section}: each kind needs what it prints to be named. */
final class SectionRows {

    Section read(Row row) {
        SectionKind kind = SectionKind.parse(row.required("kind"));
        Section section = new Section(row.number("position"), kind, row.text("title"), row.yes("appendix"), row.text("block"),
                row.text("tables"), row.text("template"));
        if (kind == SectionKind.SCORECARD && section.block().isEmpty()) {
            throw row.problem("block", "V-REQUIRED", "nothing", "the block of indicators that the scorecard shows",
                    "Write what these indicators have under appendix, such as finance, or the code of a priority.");
        }
        if (kind == SectionKind.TEMPLATE && section.template().isEmpty()) {
            throw row.problem("template", "V-REQUIRED", "nothing", "the name of your template",
                    "Write the name of its file without .jrxml; pack --templates says in which folder it is.");
        }
        if (!section.template().matches("[a-z0-9-]*")) {
            throw row.problem("template", "V-VALUE", Row.quoted(section.template()), "a name of small letters, digits and dashes",
                    "Rename the file, such as finance-page.jrxml, and write finance-page here.");
        }
        if (section.appendix() && Set.of(SectionKind.COVER, SectionKind.CONTENTS, SectionKind.NARRATIVE).contains(kind)) {
            throw row.problem("appendix", "V-VALUE", "Y", "N or nothing: a " + kind.word() + " is no appendix", "Clear the cell.");
        }
        if (kind == SectionKind.SALT && !section.tables().isEmpty()) {
            tables(section.tables(), row);
        }
        return section;
    }

    private static void tables(String named, Row row) {
        String[] words = named.strip().split("\\s+");
        ReturnLayout layout = ReturnLayout.get();
        if (layout.tables(words[0]).isEmpty()) {
            throw unknown(row, words[0], "a measure of the return and its tables, such as LTS001a 1a 1b", List.copyOf(layout.measures()));
        }
        for (int i = 1; i < words.length; i++) {
            if (layout.find(words[0], words[i]).isEmpty()) {
                List<String> tables = layout.tables(words[0]).stream().map(table -> table.table()).toList();
                throw unknown(row, words[i], "tables of " + words[0] + ": " + String.join(", ", tables), tables);
            }
        }
    }

    private static DataProblemException unknown(Row row, String found, String expected, List<String> choices) {
        return row.problem("tables", "V-LABEL", Row.quoted(found), expected,
                NearestLabel.of(found, choices).map(near -> "Perhaps " + near + " was meant.").orElse("Correct the cell."));
    }

    /** The contents list what comes after them: a part before them that has headings would never be found there. */
    static Optional<Problem> beforeContents(List<Section> sections) {
        Optional<Section> contents = sections.stream().filter(section -> section.kind() == SectionKind.CONTENTS).findFirst();
        return contents.flatMap(list -> sections.stream().sorted(Comparator.comparing(Section::position))
                .takeWhile(section -> section.position().compareTo(list.position()) < 0)
                .filter(section -> !section.kind().mayStandBeforeContents()).findFirst()
                .map(section -> new Problem("section", 0, "position", "V-VALUE", "contents after " + section.kind().word(),
                        "contents before every part that they list; only cover, summary and template may stand before them",
                        "Give contents a position before " + section.position().toPlainString() + ".")));
    }
}
