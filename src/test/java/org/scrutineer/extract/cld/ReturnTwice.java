package org.scrutineer.extract.cld;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.measure.Counting;

/**
 * The cells of the return that the published code counts from Client Level Data, each with its person: by the program
 * and by independent-return.sql.
 */
final class ReturnTwice {

    private static final Set<String> COMPARED =
            Set.of("STS001", "STS002a", "LTS001a", "LTS001b", "LTS001c", "LTS003", "LTS004");
    static final Set<String> SHEETS =
            COMPARED.stream().map(one -> one.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

    private final Path folder;
    private final List<String> sql;
    private final List<String> java;

    /** @param folder where {@code client_level_data.csv} is */
    ReturnTwice(Path folder, Period period) throws SQLException, IOException {
        this(folder, folder, period);
    }

    /** @param read where the program finds the same events, in other files */
    ReturnTwice(Path folder, Path read, Period period) throws SQLException, IOException {
        this.folder = read;
        this.sql = sql(folder.resolve("client_level_data.csv"), period);
        this.java = java(period);
    }

    /** The cells by the SQL: sheet and table, row, column and person. */
    List<String> sql() {
        return sql;
    }

    /** Which cells one of the two has alone, a line each. */
    String differences() {
        return differences(sql, java);
    }

    private static String differences(List<String> sql, List<String> java) {
        List<String> onlySql = new ArrayList<>(sql);
        java.forEach(onlySql::remove);
        List<String> onlyJava = new ArrayList<>(java);
        sql.forEach(onlyJava::remove);
        return Stream.concat(
                        onlySql.stream().map(cell -> "SQL alone: " + cell),
                        onlyJava.stream().map(cell -> "program alone: " + cell))
                .collect(Collectors.joining("\n"));
    }

    private List<String> java(Period period) {
        Settings settings = DifferingRule.central(Settings.defaults());
        List<String> cells = new ArrayList<>();
        try (Source source = Sources.open(folder)) {
            new Counting(period, settings)
                    .count(
                            SaltReader.read(source, new ReadFor(period, settings))
                                    .book(),
                            entry -> {
                                if (entry.inCell() && compared(entry)) {
                                    boolean sequelAlone = entry.measure().equals("STS002a");
                                    cells.add(String.join(
                                                    " / ",
                                                    entry.measure() + " " + entry.table(),
                                                    sequelAlone ? "Total" : entry.row(),
                                                    entry.column(),
                                                    entry.subject())
                                            .toLowerCase(Locale.ROOT));
                                }
                            });
        }
        cells.sort(null);
        return cells;
    }

    private static boolean compared(TrailEntry entry) {
        return COMPARED.contains(entry.measure())
                && (entry.measure().equals("STS002a")
                        ? entry.table().equals("3")
                        : !entry.measure().equals("STS001") || entry.table().startsWith("1"));
    }

    private List<String> sql(Path file, Period period) throws SQLException, IOException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET VARIABLE file = '" + file + "'");
            statement.execute("SET VARIABLE first = DATE '" + period.start() + "'");
            statement.execute("SET VARIABLE last = DATE '" + period.end() + "'");
            try (InputStream in = ReturnTwice.class.getResourceAsStream("/cld/independent-return.sql")) {
                statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            try (ResultSet rows = statement.executeQuery("SELECT sheet || ' ' || tbl, line, col, local FROM cells JOIN "
                    + "(SELECT coalesce(\"NHS Number\", \"LA Person Unique Identifier\") AS who, "
                    + "min(\"LA Person Unique Identifier\") AS local FROM given GROUP BY 1) USING (who)")) {
                while (rows.next()) {
                    cells.add(String.join(
                                    " / ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4))
                            .toLowerCase(Locale.ROOT));
                }
            }
        }
        cells.sort(null);
        return cells;
    }
}
