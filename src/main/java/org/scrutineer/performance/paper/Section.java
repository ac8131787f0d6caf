package org.scrutineer.performance.paper;

import java.math.BigDecimal;
import java.util.List;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.rules.Words;

/**
 * One row of the table {@code section}: a part of the paper.
 *
 * @param position where it stands among the others
 * @param title as printed; empty for the kind's own
 * @param appendix whether it is numbered with the other appendices
 * @param block the indicators it is of: what they have under {@code appendix}, or a priority
 * @param tables the measure and tables of the return, such as {@code LTS001a 1a 1b}
 * @param template that prints it in place of the kind's own; may be empty
 * @param file that it stands in
 */
public record Section(
        BigDecimal position,
        SectionKind kind,
        String title,
        boolean appendix,
        String block,
        String tables,
        String template,
        PaperFile file) {

    private static final List<Section> USUAL = readUsual();

    /**
     * The parts of a paper whose council names none, in order: {@code rules/sections.csv}.
     *
     * @param words give the titles, where they have them
     */
    public static List<Section> usual(Words words) {
        return USUAL.stream().map(section -> section.in(words)).toList();
    }

    private Section in(Words words) {
        String key = "section." + kind.word() + (kind == SectionKind.SCORECARD ? "." + block : "");
        return new Section(position, kind, words.find(key).orElse(title), appendix, block, tables, template, file);
    }

    private static List<Section> readUsual() {
        return RuleFile.read("sections.csv").stream()
                .map(line -> new Section(
                        new BigDecimal(line.get("position")),
                        SectionKind.parse(line.get("kind")),
                        line.get("title"),
                        line.get("appendix").equals("Y"),
                        line.get("block"),
                        line.get("tables"),
                        line.get("template"),
                        PaperFile.parse(line.get("file"))))
                .toList();
    }

    /** A section of a kind alone, under the kind's own title. */
    static Section plain(SectionKind kind, String title, PaperFile file) {
        return new Section(BigDecimal.ZERO, kind, title, false, "", "", "", file);
    }
}
