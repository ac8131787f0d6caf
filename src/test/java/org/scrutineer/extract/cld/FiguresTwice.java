package org.scrutineer.extract.cld;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.ascof.central.waiting.Wait;
import org.scrutineer.ascof.central.waiting.WaitFigure;
import org.scrutineer.ascof.central.waiting.WaitingTimes;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** The figures of the department's method: by the program and by independent-count.sql. */
final class FiguresTwice {

    private final Path folder;
    private final Path read;
    private final Map<String, String> java;
    private final Map<String, String> sql = new TreeMap<>();

    /** @param folder where {@code client_level_data.csv} and {@code hospital_spell.csv} are */
    FiguresTwice(Path folder, Period period, Window window, Settings settings, String version)
            throws SQLException, IOException {
        this(folder, folder, period, window, settings, version);
    }

    /** @param read where the program finds the same events, in other files */
    FiguresTwice(Path folder, Path read, Period period, Window window, Settings settings, String version)
            throws SQLException, IOException {
        this.folder = folder;
        this.read = read;
        CentralChoices choices = CentralChoices.of(CentralVersion.of(version), settings);
        this.java = java(period, window, settings, choices);
        sql(window, choices, settings.get("central.birth.day").startsWith("first"), sql);
        java.keySet().forEach(figure -> sql.putIfAbsent(figure, "0/0"));
    }

    Map<String, String> java() {
        return java;
    }

    Map<String, String> sql() {
        return sql;
    }

    /** Which figures the two have differently, a line each. */
    String differences() {
        Map<String, String> differing = new TreeMap<>();
        java.forEach((figure, value) -> {
            if (!value.equals(sql.get(figure))) {
                differing.put(figure, "SQL " + sql.get(figure) + ", program " + value);
            }
        });
        return lines(differing);
    }

    private static String lines(Map<String, String> figures) {
        List<String> lines = new ArrayList<>();
        figures.forEach((name, value) -> lines.add(name + " = " + value));
        return String.join("\n", lines);
    }

    private Map<String, String> java(Period period, Window window, Settings settings, CentralChoices choices) {
        Map<String, String> figures = new TreeMap<>();
        try (Source source = Sources.open(read)) {
            CentralBook book =
                    SaltReader.read(source, new ReadFor(period, settings)).central();
            CentralMethod central = new CentralMethod(choices, book.hospital(), List.of());
            for (CentralFigure one : central.figures(window, book.people(), member -> {})) {
                boolean unable = one.code().equals("2A")
                        || one.part().equals("1a")
                        || one.part().equals("2a");
                figures.put(
                        String.join(" ", one.code(), one.part(), one.group(), one.gender()),
                        one.numerator() + "/" + one.denominator()
                                + (unable && one.unable() > 0 ? " unable " + one.unable() : ""));
            }
            List<Wait> waits = new ArrayList<>();
            WaitingTimes method = new WaitingTimes(choices.constants(), window.last());
            book.people().forEach(person -> method.count(person, waits::add));
            WaitFigure.of(waits)
                    .forEach(wait -> figures.put(
                            wait.to().label() + " " + wait.quarter() + " " + wait.group(),
                            wait.number() + " " + wait.lower().toPlainString() + " "
                                    + wait.median().toPlainString() + " "
                                    + wait.upper().toPlainString()));
        }
        return figures;
    }

    private void sql(Window window, CentralChoices choices, boolean month, Map<String, String> figures)
            throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            variable(statement, "file", "'" + folder.resolve("client_level_data.csv") + "'");
            variable(statement, "hospital", "'" + folder.resolve("hospital_spell.csv") + "'");
            variable(statement, "first", "DATE '" + day(window, true) + "'");
            variable(statement, "last", "DATE '" + day(window, false) + "'");
            variable(
                    statement,
                    "self_funded_stay",
                    String.valueOf(choices.version().selfFundedStay()));
            variable(statement, "birth", month ? "'month'" : "'day'");
            variable(statement, "keep_component", String.valueOf(choices.blankComponent()));
            variable(statement, "keep_carer_component", String.valueOf(choices.blankCarerComponent()));
            try (InputStream in = FiguresTwice.class.getResourceAsStream("/cld/independent-count.sql")) {
                statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            try (ResultSet rows = statement.executeQuery("SELECT concat_ws(' ', code, part, grp, gender), num, den, "
                    + "coalesce(unable, 0) FROM figures WHERE grp <> 'unknown'")) {
                while (rows.next()) {
                    figures.put(
                            rows.getString(1),
                            rows.getInt(2) + "/" + rows.getInt(3)
                                    + (rows.getInt(4) > 0 ? " unable " + rows.getInt(4) : ""));
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT printf('%s %d-%02d Q%d %s', what, year, (year + 1) % 100, "
                            + "quarter, grp), number, lower, median, upper FROM medians")) {
                while (rows.next()) {
                    figures.put(
                            rows.getString(1),
                            rows.getInt(2) + " " + number(rows.getDouble(3)) + " " + number(rows.getDouble(4)) + " "
                                    + number(rows.getDouble(5)));
                }
            }
        }
    }

    private static String day(Window window, boolean first) {
        String[] days = window.toString().split(" to ");
        return first ? days[0] : days[1];
    }

    private static void variable(Statement statement, String name, String value) throws SQLException {
        statement.execute("SET VARIABLE " + name + " = " + value);
    }

    private static String number(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }
}
