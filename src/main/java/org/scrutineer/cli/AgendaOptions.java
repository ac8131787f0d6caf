package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The papers that go into one file with the report. */
final class AgendaOptions {

    private static final int LETTERS = 26;

    @Option(names = "--paper", paramLabel = "FILE.pdf=TITLE", description = "a further paper; may be repeated")
    private Map<Path, String> papers = new LinkedHashMap<>();

    @Option(names = "--agenda", paramLabel = "FILE.csv", description = "the meeting's agenda: item, title, appendix, recommendation, file (report where the report belongs)")
    private Path agenda;

    /** Whether the report goes out alone. */
    boolean none() {
        return papers.isEmpty() && agenda == null;
    }

    /** The agenda; papers it does not have follow it. Without one the report is the first item. */
    List<AgendaRow> rows(String reportTitle) {
        List<AgendaRow> rows = new ArrayList<>(agenda == null ? List.of(new AgendaRow("1", reportTitle, "A", "", AgendaRow.REPORT)) : AgendaCsv.read(agenda));
        for (Map.Entry<Path, String> paper : papers.entrySet()) {
            long items = rows.stream().map(AgendaRow::item).distinct().count();
            long lettered = rows.stream().filter(AgendaRow::hasPaper).count();
            String letter = agenda != null || lettered >= LETTERS ? "" : String.valueOf((char) ('A' + lettered));
            rows.add(new AgendaRow(String.valueOf(items + 1), paper.getValue(), letter, "", paper.getKey().toString()));
        }
        return rows;
    }
}
