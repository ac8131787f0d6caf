package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.ListedPeople;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.cli.reconcile.ListsFile;
import org.scrutineer.cli.reconcile.Reconciliation;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.extract.database.DriverJar;
import org.scrutineer.extract.published.PublishedFigures;
import org.scrutineer.extract.published.PublishedPeople;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.SettingsReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code reconcile}: the same council counted from the SALT contract and from Client Level Data, and why they differ.
 */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description =
                "Count one council from its SALT records and from its Client Level Data, and name the cause of each "
                        + "difference.")
final class ReconcileCommand implements Callable<Integer> {

    private static final String PERSONAL =
            """
            PERSONAL DATA

            reconcile-people.csv in this folder names people by their identifiers and tells where each way of
            counting has them. Keep it where case records are kept, do not mail or publish it, and delete it when
            the differences are settled. reconcile.csv names nobody, but has small numbers in it.
            """;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--salt",
            paramLabel = "SOURCE",
            description =
                    "the SALT contract: a folder, or a .properties file of a database; without it Client Level Data is "
                            + "compared with what was published and listed")
    private Path salt;

    @Option(
            names = "--cld",
            required = true,
            paramLabel = "FILE",
            description = "Client Level Data: a CSV file, or a .properties file of a database")
    private Path cld;

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "the financial year, such as 2023-24")
    private String year;

    @Option(
            names = "--quarter",
            required = true,
            paramLabel = "1-4",
            description = "count from 1 April to the end of this quarter")
    private int quarter;

    @Option(
            names = "--published",
            paramLabel = "FILE",
            description =
                    "published figures: the activity report (Measure, ..., ITEMVALUE), the older file of the return "
                            + "(Sheet, Table, Row, Column, ITEMVALUE), or the columns of counts.csv")
    private Path published;

    @Option(
            names = "--council",
            paramLabel = "CODE",
            defaultValue = "",
            description = "whose figures to take from a file of several councils, by code or name")
    private String council;

    @Option(
            names = "--lists",
            paramLabel = "FILE",
            description =
                    "the department's record-level list: LA Person Unique Identifier and Measure, such as 2C or 3D(1a)")
    private Path lists;

    @Option(
            names = "--rules",
            paramLabel = "SET",
            defaultValue = "central",
            description = "the dated version of the method for --lists (default: the newest)")
    private String rules;

    @Option(
            names = "--set",
            paramLabel = "SETTING=CHOICE",
            description = "a choice of the council's, such as council.prison=none; may be repeated")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--driver-jar",
            paramLabel = "FILE",
            description = "the jar of a JDBC driver that is not shipped, such as Oracle's")
    private List<Path> drivers = List.of();

    @Option(names = "--accept-errors", description = "go on with the good rows when some rows have faults")
    private boolean acceptErrors;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files are written")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Period period;
        try {
            period = Period.of(year, quarter);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
        drivers.forEach(DriverJar::register);
        if (salt == null && published == null && lists == null) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to compare with; give --salt, --published or --lists");
        }
        Settings settings = SettingsReader.read(salt == null ? cld : salt, set);
        ReadFor why = new ReadFor(period, settings);
        SaltIntake events = read(cld, why);
        SaltIntake records = salt == null ? events : read(salt, why);
        if (events.input() == null || (salt != null && records.input() != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    events.input() == null
                            ? "--cld is not Client Level Data"
                            : "--salt is Client Level Data; give the SALT contract");
        }
        Map<List<String>, String> figures =
                published == null ? Map.of() : PublishedFigures.read(published, council, period.year());
        Reconciliation both =
                Reconciliation.of(period, settings, records, events, other -> read(cld, new ReadFor(period, other)));
        write(both, figures);
        PrintWriter answer = spec.commandLine().getOut();
        answer.println("Reconciled " + period + ", "
                + (salt == null ? "Client Level Data alone." : "SALT records against Client Level Data."));
        both.tables()
                .forEach((table, difference) ->
                        answer.println(salt == null ? line(table, difference.cld()) : line(table, difference)));
        if (both.partial()) {
            answer.println("warning: the Client Level Data looks like a partial submission: "
                    + events.book().people().size() + " people against "
                    + records.book().people().size()
                    + " in the SALT records. Ask for the whole file before reading the differences.");
        }
        published(both, figures, answer);
        if (lists != null) {
            ListsFile.write(
                    lists,
                    ListedPeople.of(
                            PublishedPeople.read(lists),
                            Window.of(period),
                            CentralChoices.of(version(), settings),
                            events.central()),
                    out.resolve("reconcile-lists.csv"),
                    answer);
        }
        answer.println("Written to " + out + ": reconcile.csv, and reconcile-people.csv, which is PERSONAL DATA.");
        answer.flush();
        return 0;
    }

    private CentralVersion version() {
        try {
            return CentralVersion.of(rules);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--rules: " + unknown.getMessage());
        }
    }

    /** Where the published figures stand between the two counts, and those that are of no cell. */
    private void published(Reconciliation both, Map<List<String>, String> figures, PrintWriter answer) {
        if (figures.isEmpty()) {
            return;
        }
        Map<String, Integer> is = new TreeMap<>();
        figures.forEach((cell, figure) -> is.merge(
                both.cells().containsKey(cell)
                        ? against(figure, both.cells().get(cell))
                        : "of no cell that both ways count",
                1,
                Integer::sum));
        answer.println("published figures: "
                + is.entrySet().stream()
                        .map(one -> one.getValue() + " " + one.getKey())
                        .collect(Collectors.joining(", ")));
    }

    private String against(String figure, int[] counts) {
        if (figure == null) {
            return "";
        }
        boolean asSalt = salt != null && figure.equals(String.valueOf(counts[0]));
        boolean asCld = figure.equals(String.valueOf(counts[1]));
        if (asSalt || asCld) {
            return asSalt && asCld ? "as both" : asSalt ? "as SALT" : "as CLD";
        }
        if (figure.matches("\\d+")) {
            return "another";
        }
        return PublishedFigures.isWithheld(figure)
                ? "withheld"
                : figure.contains(" or ") ? "two figures of one cell" : "not a number";
    }

    private SaltIntake read(Path path, ReadFor why) {
        try (Source source = Sources.open(path)) {
            SaltIntake intake = SaltReader.read(source, why);
            if (!intake.problems().isEmpty() && !acceptErrors) {
                throw new DataProblemException(intake.problems());
            }
            return intake;
        }
    }

    private void write(Reconciliation both, Map<List<String>, String> figures) throws IOException {
        try (WholeFile file = new WholeFile(out.resolve("PERSONAL-DATA.txt"))) {
            file.stream().write(PERSONAL.getBytes(StandardCharsets.UTF_8));
            file.finish();
        }
        Map<List<String>, int[]> cells = new LinkedHashMap<>(both.cells());
        List<List<String>> nowhere = figures.keySet().stream()
                .filter(cell -> !cells.containsKey(cell))
                .toList();
        try (CsvFile csv = new CsvFile(
                out.resolve("reconcile.csv"),
                "measure",
                "table",
                "row",
                "column",
                "salt",
                "cld",
                "difference",
                "published",
                "published_is",
                "people",
                "causes")) {
            cells.forEach((cell, counts) -> {
                List<Reconciliation.Move> people = both.in(cell);
                if (!people.isEmpty() || counts[0] != counts[1] || figures.containsKey(cell)) {
                    csv.row(
                            cell.get(0),
                            cell.get(1),
                            cell.get(2),
                            cell.get(3),
                            salt == null ? "" : String.valueOf(counts[0]),
                            String.valueOf(counts[1]),
                            salt == null ? "" : String.valueOf(counts[1] - counts[0]),
                            figures.getOrDefault(cell, ""),
                            against(figures.get(cell), counts),
                            String.valueOf(people.size()),
                            Reconciliation.causes(people));
                }
            });
            nowhere.forEach(cell -> csv.row(
                    cell.get(0),
                    cell.get(1),
                    cell.get(2),
                    cell.get(3),
                    "",
                    "",
                    "",
                    figures.get(cell),
                    "of no cell",
                    "",
                    ""));
            csv.finish();
        }
        try (CsvFile csv = new CsvFile(
                out.resolve("reconcile-people.csv"), "measure", "table", "person_id", "salt", "cld", "cause")) {
            both.moves()
                    .forEach(move -> csv.row(
                            move.measure(),
                            move.table(),
                            move.person(),
                            String.join("; ", move.salt()),
                            String.join("; ", move.cld()),
                            move.cause()));
            csv.finish();
        }
    }

    private static String line(String table, int counted) {
        return String.format("  %-16s CLD %,d", table, counted);
    }

    private static String line(String table, Reconciliation.Difference difference) {
        return String.format(
                "  %-16s SALT %,d  CLD %,d  people who differ %,d%s",
                table,
                difference.salt(),
                difference.cld(),
                difference.people(),
                difference.causes().isEmpty() ? "" : "  " + difference.causes());
    }
}
