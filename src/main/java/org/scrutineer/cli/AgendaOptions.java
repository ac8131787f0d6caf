package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.cli.pack.PaperTitles;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.AgendaReader;
import org.scrutineer.pdf.file.LanguageTag;
import org.scrutineer.performance.AgendaItem;
import org.scrutineer.performance.ReportingPeriod;
import picocli.CommandLine.Option;

/** The papers that go into one file with the report. */
final class AgendaOptions {

    private static final int LETTERS = 26;

    @Option(
            names = "--paper",
            paramLabel = "FILE.pdf=TITLE",
            description =
                    "a further paper; may be repeated. It goes to the line of the agenda that its title fits, else to "
                            + "the end")
    private Map<Path, String> papers = new LinkedHashMap<>();

    @Option(
            names = "--agenda",
            paramLabel = "FILE.csv",
            description =
                    "the meeting's agenda: item, title, appendix, recommendation, paper (a PDF beside the file, report "
                            + "where the report belongs, tables where its file of tables does)")
    private Path agenda;

    @Option(
            names = "--strict",
            description =
                    "make no file when a paper from another author would be changed (otherwise that paper goes in "
                            + "unchanged and without tags)")
    private boolean strict;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "the language of papers that do not state one, such as en-GB or cy; no language is assumed")
    private String language;

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            description = "the contact for an accessible version of a paper, printed on the front sheet (default: the "
                    + "paper's author)")
    private String contact;

    boolean strict() {
        return strict;
    }

    /** The language of papers that do not say their own, or empty. */
    String language() {
        return LanguageTag.checked(language);
    }

    /** Whom to ask for an accessible version, or empty. */
    String contact() {
        return contact == null ? "" : contact.strip();
    }

    /** Whether the report goes out alone. */
    boolean none() {
        return papers.isEmpty() && agenda == null;
    }

    /**
     * The agenda with a paper at each line that has one: what is named on the line, the report, and the papers of the
     * command. Without an agenda in the command or the source, the report is the first item.
     *
     * @param reportTitle what the report is called where the agenda does not say
     */
    List<AgendaItem> lines(Source source, ReportingPeriod period, String reportTitle) {
        List<AgendaItem> lines =
                new ArrayList<>(agenda == null ? AgendaReader.read(source, period) : AgendaReader.read(agenda, period));
        if (lines.stream().noneMatch(AgendaItem::isReport)) {
            place(AgendaItem.REPORT, lines.isEmpty() ? reportTitle : "Integrated performance report", lines);
        }
        papers.forEach((file, title) -> place(file.toString(), title, lines));
        return lines;
    }

    private static void place(String file, String title, List<AgendaItem> lines) {
        int at = PaperTitles.find(title, lines);
        if (at >= 0) {
            lines.set(at, lines.get(at).withPaper(file));
        } else {
            long items = lines.stream().map(AgendaItem::item).distinct().count();
            lines.add(new AgendaItem(String.valueOf(items + 1), title, nextLetter(lines), "", file));
        }
    }

    /** The letter after the last in use; none after Z. */
    private static String nextLetter(List<AgendaItem> lines) {
        char last = lines.stream()
                .map(AgendaItem::appendix)
                .filter(letter -> letter.matches("[A-Za-z]\\d*"))
                .map(letter -> Character.toUpperCase(letter.charAt(0)))
                .max(Character::compare)
                .orElse((char) ('A' - 1));
        return last - 'A' + 1 >= LETTERS ? "" : String.valueOf((char) (last + 1));
    }
}
