package org.scrutineer.extract.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;

/** The rows of one table or view, a fetch at a time. */
final class JdbcRows implements Rows {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final ContractTable table;
    private final PreparedStatement statement;
    private final ResultSet results;
    private final int width;
    private long number = 1;

    JdbcRows(ContractTable table, PreparedStatement statement, ResultSet results) throws SQLException {
        this.table = table;
        this.statement = statement;
        this.results = results;
        ResultSetMetaData metaData = results.getMetaData();
        this.width = metaData.getColumnCount();
    }

    @Override
    public Row next() {
        try {
            if (!results.next()) {
                return null;
            }
            number++;
            String[] values = new String[width];
            for (int i = 0; i < width; i++) {
                values[i] = value(i);
            }
            return new Row(table, table.name(), number, values);
        } catch (SQLException lost) {
            throw DatabaseFault.of(table.name(), "the rest of the rows", lost);
        }
    }

    /** A database gives a day with a time, or a number with trailing zeros: the contract's text has neither. */
    private String value(int column) throws SQLException {
        switch (table.columns().get(column).type()) {
            case DATE -> {
                Object day = results.getObject(column + 1);
                if (day instanceof java.sql.Date sqlDate) {
                    return sqlDate.toLocalDate().toString();
                }
                if (day instanceof java.sql.Timestamp timestamp) {
                    return timestamp.toLocalDateTime().toLocalDate().toString();
                }
                if (day instanceof OffsetDateTime moment) {
                    return moment.toLocalDate().toString();
                }
                if (day instanceof LocalDate local) {
                    return local.toString();
                }
                return day == null ? "" : day.toString().strip();
            }
            case MOMENT -> {
                Object moment = results.getObject(column + 1);
                if (moment instanceof java.sql.Timestamp timestamp) {
                    return timestamp.toLocalDateTime().toString().replace('T', ' ');
                }
                if (moment instanceof OffsetDateTime offset) {
                    return offset.atZoneSameInstant(ENGLAND)
                            .toLocalDateTime()
                            .toString()
                            .replace('T', ' ');
                }
                return moment == null ? "" : moment.toString().strip();
            }
            case NUMBER -> {
                String text = results.getString(column + 1);
                return text == null ? "" : withoutTrailingZeros(text.strip());
            }
            default -> {
                String text = results.getString(column + 1);
                return text == null ? "" : text.strip();
            }
        }
    }

    private static String withoutTrailingZeros(String number) {
        if (number.indexOf('.') < 0) {
            return number;
        }
        int end = number.length();
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        return number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
    }

    @Override
    public void close() {
        try {
            results.close();
            statement.close();
        } catch (SQLException alreadyGone) {
            // All rows were read, or the fault that stopped the reading is on its way.
        }
    }
}
