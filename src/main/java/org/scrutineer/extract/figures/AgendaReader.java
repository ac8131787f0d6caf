package org.scrutineer.extract.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.csv.CsvRows;
import org.scrutineer.performance.AgendaItem;
import org.scrutineer.performance.ReportingPeriod;

/** Reads the lines of a meeting's agenda: the contract's table {@code agenda}, or a file of its columns anywhere. */
public final class AgendaReader {

    private static final ContractTable TABLE = Contract.get().table("agenda");

    private final List<AgendaItem> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ReportingPeriod period;

    private AgendaReader(ReportingPeriod period) {
        this.period = period;
    }

    /**
     * The agenda of the meeting that the period's pack goes to; empty when the source has none.
     *
     * @throws DataProblemException with every fault found
     */
    public static List<AgendaItem> read(Source source, ReportingPeriod period) {
        return source.has(TABLE) ? new AgendaReader(period).read(source.open(TABLE)) : List.of();
    }

    /**
     * The agenda in a file; papers lie beside it unless a path says otherwise.
     *
     * @throws DataProblemException with every fault found
     */
    public static List<AgendaItem> read(Path file, ReportingPeriod period) {
        String name = file.getFileName().toString();
        try {
            AgendaReader reader = new AgendaReader(period);
            List<AgendaItem> items = reader.read(new CsvRows(TABLE, file));
            return items.stream()
                    .map(item -> item.hasPaper() && !item.isMade()
                            ? item.withPaper(file.resolveSibling(item.paper()).toString())
                            : item)
                    .toList();
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(
                    name,
                    0,
                    "",
                    "S-FILE",
                    Files.exists(file) ? "a file that cannot be opened" : "no such file",
                    "a CSV file with the columns item, title, appendix, recommendation, paper",
                    "Check the path after --agenda."));
        }
    }

    private List<AgendaItem> read(Rows opened) {
        try (Rows rows = opened) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    add(row);
                } catch (DataProblemException fault) {
                    problems.addAll(fault.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
        return items;
    }

    private void add(Row row) {
        AgendaItem item = new AgendaItem(
                row.required("item"),
                row.required("title"),
                row.text("appendix"),
                row.text("recommendation"),
                row.text("paper"));
        if (item.isReport() && items.stream().anyMatch(AgendaItem::isReport)) {
            throw row.problem(
                    "paper",
                    "P-AGENDA",
                    Row.quoted(item.paper()) + " a second time",
                    "one line with the report",
                    "Leave one line with report in paper.");
        }
        if (item.isTables() && items.stream().anyMatch(AgendaItem::isTables)) {
            throw row.problem(
                    "paper",
                    "P-AGENDA",
                    Row.quoted(item.paper()) + " a second time",
                    "one line with the tables",
                    "Leave one line with tables in paper.");
        }
        if (row.text("period").isEmpty() || period(row).equals(period)) {
            items.add(item);
        }
    }

    private static ReportingPeriod period(Row row) {
        try {
            return ReportingPeriod.parse(row.text("period"));
        } catch (IllegalArgumentException wrong) {
            throw row.problem(
                    "period",
                    "V-PERIOD",
                    Row.quoted(row.text("period")),
                    ColumnType.PERIOD.expected(),
                    "Write the period like 2017-18 Q3, or leave it blank.");
        }
    }
}
