package org.scrutineer.performance.paper;

import java.util.List;
import org.scrutineer.salt.layout.TableLayout;

/**
 * One part of a paper as it is printed: everything the book of parts has to know of it.
 *
 * @param kind what it shows
 * @param template folder of its template, or the council's own template
 * @param title without a number; empty where its template has none, or an earlier part has it
 * @param appendix its number among the appendices, or 0
 * @param block the indicators it is of
 * @param tables the measure and tables of the return
 */
public record PaperPart(SectionKind kind, String template, String title, int appendix, String block, String tables) {

    /** What stands in the outline: the measure of a table of the return, else the title or the kind. */
    public String name() {
        return kind == SectionKind.SALT ? saltName() : title.isEmpty() ? kind.word() : title;
    }

    private String saltName() {
        List<String> measures = SaltTables.of(tables).stream()
                .map(TableLayout::measure)
                .distinct()
                .toList();
        return measures.size() == 1 ? measures.get(0) : title.isEmpty() ? "SALT" : title;
    }
}
