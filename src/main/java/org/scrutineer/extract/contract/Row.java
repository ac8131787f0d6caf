package org.scrutineer.extract.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.scrutineer.extract.value.PlainNumber;
import org.scrutineer.extract.value.WrittenDay;
import org.scrutineer.extract.value.YesNo;
import org.scrutineer.performance.Unit;

/**
 * One row of a contract table with its values in the contract's column order, as text, trimmed.
 *
 * @param table the table it is of
 * @param file what to call the table in messages, such as {@code person.csv}
 * @param number row of the file, the header being row 1
 * @param values one per column of the contract; empty where blank or where an optional column was left out
 */
public record Row(ContractTable table, String file, long number, String[] values) {

    public String text(int column) {
        return values[column];
    }

    public String text(String column) {
        return values[table.indexOf(column)];
    }

    /** A required text. */
    public String required(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            throw problem(column, "V-REQUIRED", "nothing", "a value", "Fill in " + column + ".");
        }
        return value;
    }

    /** A date, or null when blank. */
    public LocalDate date(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        // Of a file, a day with slashes was put in order when its row was taken apart; here it would have two readings.
        return WrittenDay.read(value)
                .filter(WrittenDay::ordered)
                .map(WrittenDay::day)
                .orElseThrow(() -> problem(
                        column,
                        "V-DATE",
                        quoted(value),
                        ColumnType.DATE.expected(),
                        WrittenDay.fix(value, "2017-12-31")));
    }

    /** A day and a time, or null when blank. */
    public LocalDateTime moment(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        return WrittenDay.read(value)
                .filter(written -> written.ordered() && written.day() != null && written.time() != null)
                .map(written -> written.day().atTime(written.time()))
                .orElseThrow(() -> problem(
                        column,
                        "V-MOMENT",
                        quoted(value),
                        ColumnType.MOMENT.expected(),
                        WrittenDay.fix(value, "2017-12-31 09:30")));
    }

    /** A number, or null when blank. */
    public BigDecimal number(String column) {
        String value = text(column);
        return value.isEmpty() ? null : PlainNumber.read(value).orElseThrow(() -> notANumber(column, value));
    }

    /** A number that may have the sign of its unit beside it, or null when blank. */
    public BigDecimal number(String column, Unit unit) {
        String value = text(column);
        return value.isEmpty() ? null : PlainNumber.read(value, unit).orElseThrow(() -> notANumber(column, value));
    }

    private DataProblemException notANumber(String column, String value) {
        return problem(column, "V-NUMBER", quoted(value), ColumnType.NUMBER.expected(), PlainNumber.fix(value));
    }

    /** A whole number, or null when blank. */
    public Integer integer(String column) {
        BigDecimal value = number(column);
        if (value == null) {
            return null;
        }
        try {
            return value.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw problem(column, "V-NUMBER", quoted(text(column)), "a whole number", "Write it without decimals.");
        }
    }

    /** A whole number from the least to the most, or null when blank. */
    public Integer integer(String column, int least, int most, String fix) {
        Integer value = integer(column);
        if (value != null && (value < least || value > most)) {
            throw problem(
                    column, "V-NUMBER", quoted(text(column)), "a whole number from " + least + " to " + most, fix);
        }
        return value;
    }

    /** Yes or no in any of the words for them; blank is no. */
    public boolean yes(String column) {
        String value = text(column);
        return !value.isEmpty()
                && YesNo.read(value)
                        .orElseThrow(() -> problem(
                                column,
                                "V-YN",
                                quoted(value),
                                ColumnType.YN.expected(),
                                "Use Y for yes, N or blank for no."));
    }

    /** The exception to throw for a fault of this row. */
    public DataProblemException problem(String column, String code, String found, String expected, String fix) {
        return new DataProblemException(finding(column, code, found, expected, fix));
    }

    /** Something to look at in this row, which is used all the same. */
    public Problem finding(String column, String code, String found, String expected, String fix) {
        return new Problem(file, number, column, code, found, expected, fix, RecordName.of(this));
    }

    /** A found value as messages show it. */
    public static String quoted(String value) {
        return '"' + (value.length() > 60 ? value.substring(0, 57) + "..." : value) + '"';
    }
}
