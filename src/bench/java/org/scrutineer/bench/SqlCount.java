package org.scrutineer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/** The return counted in SQL: {@code sql/count.sql} on a database that has the contract's tables. */
final class SqlCount {

    private static final Pattern STATISTICS = Pattern.compile("(?m)^-- statistics: (\\w+) \\((.*)\\)$");

    private SqlCount() {}

    /** Runs a script of the folder {@code sql}. */
    static void run(Connection connection, String script, String folder) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text(script).replace("${folder}", folder.replace("'", "''")));
        }
    }

    private static String text(String script) {
        try (InputStream in = SqlCount.class.getResourceAsStream("/sql/" + script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The period and the rule files' lists, which both sides take from the same files. */
    static void rules(Connection connection, Period period) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE period (first_day DATE, last_day DATE)");
            statement.execute("INSERT INTO period VALUES (DATE '" + period.start() + "', DATE '" + period.end() + "')");
            statement.execute(
                    "CREATE TABLE line (measure VARCHAR(10), tab VARCHAR(10), axis VARCHAR(10), position INTEGER, label VARCHAR(200), kind VARCHAR(10), total VARCHAR(200))");
            statement.execute("CREATE TABLE ethnic_group (ethnicity VARCHAR(200), label VARCHAR(200))");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (TableLayout table : RuleSet.everyYear().layout().tables()) {
                lines(insert, table, "row", table.rows());
                lines(insert, table, "column", table.columns());
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ethnic_group VALUES (?, ?)")) {
            for (RuleFile.Line line : RuleFile.read("person-codes.csv")) {
                if (line.get("column").equals("ethnicity")) {
                    insert.setString(1, line.get("label"));
                    insert.setString(2, line.get("group"));
                    insert.execute();
                }
            }
        }
    }

    private static void lines(PreparedStatement insert, TableLayout table, String name, Axis axis) throws SQLException {
        for (int i = 0; i < axis.size(); i++) {
            insert.setString(1, table.measure());
            insert.setString(2, table.table());
            insert.setString(3, name);
            insert.setInt(4, i + 1);
            insert.setString(5, axis.line(i).label());
            insert.setString(
                    6, axis.line(i).kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            insert.setString(
                    7,
                    axis.totalAfter(i) < 0 ? "" : axis.line(axis.totalAfter(i)).label());
            insert.execute();
        }
    }

    /**
     * Counts as a good analyst would on PostgreSQL: each table that is made on the way gets an index and statistics,
     * and sorting has room.
     */
    static void countWithStatistics(Connection connection, Path out) throws SQLException {
        String script = STATISTICS.matcher(text("count.sql")).replaceAll("CREATE INDEX ON $1 ($2);\nANALYZE $1;");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET work_mem = '256MB'");
            statement.execute(script);
        }
        write(connection, out);
    }

    /** Counts, and writes the cells that are not zero as {@code counts.csv} has them. */
    static void count(Connection connection, Path out) throws SQLException {
        run(connection, "count.sql", "");
        write(connection, out);
    }

    /** Writes for everybody in a cell why they are there; after the count. */
    static void trail(Connection connection, Path out) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    text("trail.sql").replace("${file}", out.toString().replace("'", "''")));
        }
    }

    private static void write(Connection connection, Path out) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT measure, tab, row_label, column_label, n FROM cells");
                CsvFile csv = new CsvFile(out, "measure", "table", "row", "column", "count")) {
            while (rows.next()) {
                csv.row(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5));
            }
            csv.finish();
        }
    }
}
