package org.scrutineer.extract.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.value.WrittenDay;

/**
 * Turns the days of a table into {@code yyyy-mm-dd}, in whatever form they are written. {@code 03/04/2026} has two
 * readings: the first such day makes the whole table be looked through once, and where a day like {@code 03/31/2026}
 * shows that a column has the month first, the table is refused, for every other day of it would be misread in silence.
 * Otherwise the day of the month stands first, as it is written in Britain.
 */
public final class DayColumns {

    /** Different days are few; a file that has more texts than that in its columns of days has no days there. */
    private static final int MOST_KNOWN = 1 << 16;

    private final ContractTable table;
    private final Supplier<Rows> again;
    private final int[] columns;
    private final Map<String, String> known = new HashMap<>();
    private boolean dayFirst;

    /** What tells the order of a column's days. */
    private static final class Evidence {
        private long dayFirst;
        private long monthFirst;
        private long row;
        private String example;
        private String file;
    }

    /** @param again opens the table once more with its values as they are written; the rows are closed here */
    public DayColumns(ContractTable table, Supplier<Rows> again) {
        this.table = table;
        this.again = again;
        List<ContractTable.Column> all = table.columns();
        this.columns = IntStream.range(0, all.size())
                .filter(i -> all.get(i).type() == ColumnType.DATE || all.get(i).type() == ColumnType.MOMENT)
                .toArray();
    }

    /**
     * Rewrites the days of a row; what is none stays as it is, for whoever reads it to say so.
     *
     * @throws DataProblemException when the table has the month first; no further row of it can be read
     */
    public void rewrite(String[] values) {
        for (int column : columns) {
            String value = values[column];
            if (!value.isEmpty() && !(value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-')) {
                values[column] = rewritten(value);
            }
        }
    }

    private String rewritten(String value) {
        String before = known.get(value);
        if (before != null) {
            return before;
        }
        Optional<WrittenDay> written = WrittenDay.read(value);
        if (written.isEmpty()) {
            return value;
        }
        if (!written.get().ordered() && !dayFirst) {
            mustHaveTheDayFirst();
            dayFirst = true;
        }
        LocalDate day = written.get().day();
        String text = day == null
                ? value
                : day + (written.get().time() == null ? "" : " " + written.get().time());
        if (known.size() < MOST_KNOWN) {
            known.put(value, text);
        }
        return text;
    }

    private void mustHaveTheDayFirst() {
        Map<Integer, Evidence> all = new HashMap<>();
        try (Rows rows = again.get()) {
            boolean more = true;
            while (more) {
                try {
                    Row row = rows.next();
                    more = row != null;
                    if (more) {
                        look(row, all);
                    }
                } catch (DataProblemException faultOfTheRow) {
                    // It is reported when the row is read.
                    more = !faultOfTheRow.endsTable();
                }
            }
        }
        List<Problem> wrong = new ArrayList<>();
        for (int column : columns) {
            Evidence evidence = all.get(column);
            if (evidence != null && evidence.monthFirst > 0 && evidence.monthFirst >= evidence.dayFirst) {
                wrong.add(new Problem(
                        evidence.file,
                        evidence.row,
                        table.columns().get(column).name(),
                        "V-MONTH-FIRST",
                        Row.quoted(evidence.example) + ", so that the month stands first in this column"
                                + (evidence.dayFirst > 0 ? " or the order changes" : ""),
                        "days as yyyy-mm-dd or dd/mm/yyyy",
                        "Format the column as yyyy-mm-dd before saving; until then no row of the file is used, "
                                + "for other days of it would be misread."));
            }
        }
        if (!wrong.isEmpty()) {
            throw DataProblemException.endOfTable(wrong);
        }
    }

    private void look(Row row, Map<Integer, Evidence> all) {
        for (int column : columns) {
            Optional<WrittenDay> written = WrittenDay.read(row.text(column));
            if (written.isPresent() && !written.get().ordered()) {
                Evidence evidence = all.computeIfAbsent(column, name -> new Evidence());
                evidence.dayFirst += written.get().onlyDayFirst() ? 1 : 0;
                if (written.get().onlyMonthFirst() && evidence.monthFirst++ == 0) {
                    evidence.row = row.number();
                    evidence.example = row.text(column);
                    evidence.file = row.file();
                }
            }
        }
    }
}
