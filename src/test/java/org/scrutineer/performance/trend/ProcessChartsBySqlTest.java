package org.scrutineer.performance.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Means, limits, medians and signals of series of chance and of edges, worked out a second time in SQL, in sums of
 * exact decimals that share nothing with the program.
 */
class ProcessChartsBySqlTest {

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        connection
                .createStatement()
                .execute("create table point (series int, place int, broken int, v numeric(20, 6));"
                        + "create table rules (series int, baseline int, shift int, trend int, near_limit boolean)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void seriesOfChance() throws SQLException, IOException {
        List<SeriesOfChance> all = new ArrayList<>();
        for (int seed = 0; seed < 300 * Integer.getInteger("fuzz.times", 1); seed++) {
            all.add(SeriesOfChance.of(seed));
        }
        Map<String, Integer> found = compare(all);
        for (Signal.Rule rule : Signal.Rule.values()) {
            assertTrue(found.getOrDefault(rule.name(), 0) > 20, () -> "hardly ever tried: " + found);
        }
    }

    /** Series whose signals were also worked out by hand. */
    @Test
    void edges() throws SQLException, IOException {
        List<SeriesOfChance> all = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(read("process-chart-edges.csv"))) {
            for (String line : lines.lines().skip(1).toList()) {
                String[] cells = line.split(";", -1);
                all.add(SeriesOfChance.of(cells[1], cells[2], Integer.parseInt(cells[3])));
                expected.add(cells[0] + ": " + cells[4]);
            }
        }
        compare(all);
        for (int i = 0; i < all.size(); i++) {
            String name = expected.get(i).substring(0, expected.get(i).indexOf(": "));
            assertEquals(expected.get(i), name + ": " + String.join(", ", ours(all.get(i), new TreeMap<>())));
        }
    }

    private static Reader read(String file) {
        return new InputStreamReader(ProcessChartsBySqlTest.class.getResourceAsStream(file), StandardCharsets.UTF_8);
    }

    /** Compares and says how often each rule found something. */
    private Map<String, Integer> compare(List<SeriesOfChance> all) throws SQLException, IOException {
        for (int i = 0; i < all.size(); i++) {
            load(i, all.get(i));
        }
        try (Reader script = read("process-charts.sql")) {
            RunScript.execute(connection, script);
        }
        Map<Integer, SortedSet<String>> signals = signals();
        Map<Integer, List<double[]>> lines = lines();
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            SeriesOfChance series = all.get(i);
            assertEquals(signals.getOrDefault(i, new TreeSet<>()), ours(series, found), series::toString);
            same(lines.get(i), series.read().stages(), series);
        }
        return found;
    }

    private static SortedSet<String> ours(SeriesOfChance series, Map<String, Integer> found) {
        TreeSet<String> ours = new TreeSet<>();
        List<Stage> stages = series.read().stages();
        for (int stage = 0; stage < stages.size(); stage++) {
            for (Signal signal : stages.get(stage).signals()) {
                ours.add(stage + " " + signal.rule() + " " + (signal.first() + 1) + " " + (signal.last() + 1) + " "
                        + (signal.high() ? "high" : "low"));
                found.merge(signal.rule().name(), 1, Integer::sum);
            }
        }
        return ours;
    }

    private static void same(List<double[]> lines, List<Stage> stages, SeriesOfChance series) {
        assertEquals(lines.size(), stages.size(), series::toString);
        for (int i = 0; i < stages.size(); i++) {
            double[] line = lines.get(i);
            Stage stage = stages.get(i);
            assertEquals(line[0], stage.points().length, series::toString);
            assertEquals(line[0] >= 12, stage.limits().isPresent(), series::toString);
            assertEquals(line[0] >= 8 && line[0] < 12, stage.median().isPresent(), series::toString);
            stage.limits().ifPresent(limits -> {
                double near = 1e-9 * (1 + Math.abs(line[1]) + line[2]);
                assertEquals(line[1], limits.mean(), near, series::toString);
                assertEquals(line[1] + 2.66 * line[2], limits.upper(), near, series::toString);
                assertEquals(line[1] - 2.66 * line[2], limits.lower(), near, series::toString);
            });
            stage.median().ifPresent(median -> assertEquals(line[3], median, 1e-9, series::toString));
        }
    }

    private void load(int number, SeriesOfChance series) throws SQLException {
        try (PreparedStatement point = connection.prepareStatement("insert into point values (?, ?, ?, ?)");
                PreparedStatement rules = connection.prepareStatement("insert into rules values (?, ?, ?, ?, ?)")) {
            for (int place = 0; place < series.values().size(); place++) {
                point.setInt(1, number);
                point.setInt(2, place);
                point.setInt(3, place > 0 && series.breaks().contains(place) ? 1 : 0);
                point.setBigDecimal(4, series.values().get(place));
                point.addBatch();
            }
            point.executeBatch();
            rules.setInt(1, number);
            rules.setInt(2, series.rules().baseline());
            rules.setInt(3, series.rules().shift());
            rules.setInt(4, series.rules().trend());
            rules.setBoolean(5, series.rules().nearLimit());
            rules.execute();
        }
    }

    private Map<Integer, SortedSet<String>> signals() throws SQLException {
        Map<Integer, SortedSet<String>> all = new TreeMap<>();
        try (ResultSet rows = connection.createStatement().executeQuery("select * from signals")) {
            while (rows.next()) {
                all.computeIfAbsent(rows.getInt("series"), series -> new TreeSet<>())
                        .add(rows.getInt("stage") + " " + rows.getString("rule") + " " + rows.getInt("first") + " "
                                + rows.getInt("last") + " " + (rows.getBoolean("high") ? "high" : "low"));
            }
        }
        return all;
    }

    /** Of each stage: its points, mean, mean moving range and median. */
    private Map<Integer, List<double[]>> lines() throws SQLException {
        Map<Integer, List<double[]>> all = new TreeMap<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select s.series, n, cast(total as decfloat(34)) / b as mean,"
                        + " cast(ranges as decfloat(34)) / nullif(b - 1, 0) as mr, m"
                        + " from stage s left join middle m on m.series = s.series and m.stage = s.stage"
                        + " order by s.series, s.stage")) {
            while (rows.next()) {
                all.computeIfAbsent(rows.getInt("series"), series -> new ArrayList<>())
                        .add(new double[] {
                            rows.getInt("n"), rows.getDouble("mean"), rows.getDouble("mr"), rows.getDouble("m")
                        });
            }
        }
        return all;
    }
}
