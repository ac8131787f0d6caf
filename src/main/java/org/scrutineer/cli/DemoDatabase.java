package org.scrutineer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.scrutineer.background.Background;
import org.scrutineer.cli.council.CouncilRows;
import org.scrutineer.cli.council.DemoCouncil;
import org.scrutineer.cli.council.DemoCouncilSource;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.figures.PopulationReader;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.FolderSource;

/** The shipped demo data in an embedded H2 database that lives as long as its connection. */
final class DemoDatabase {

    /**
     * The tables that the demo pack cannot do without; without a {@code person} table the people are the demo council.
     */
    private static final List<String> NEEDED =
            List.of("indicator", "indicator_value", "target", "benchmark", "commentary", "rating_override", "meeting");

    private DemoDatabase() {}

    /**
     * Opens the database and loads the demo council and every table that the program carries, or that a folder has in
     * their place. The caller closes the connection.
     *
     * @param data a folder with {@code performance} and perhaps {@code salt}, or null for the shipped data
     * @throws DataProblemException when a file is missing or has faults, with all of them
     */
    static Connection open(Path data) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("scrutineer-demo");
        try {
            List<Problem> missing = new ArrayList<>();
            for (ContractTable table : Contract.get().tables()) {
                boolean there = copy(data, table, folder.resolve(table.name() + ".csv"));
                if (!there && NEEDED.contains(table.name())) {
                    missing.add(new Problem(
                            table.contract() + "/" + table.name() + ".csv",
                            0,
                            "",
                            "S-FILE",
                            "no such file",
                            "the file of the demo data",
                            "Put it back from the repository's datasources/demo."));
                }
            }
            if (!missing.isEmpty()) {
                throw new DataProblemException(missing);
            }
            boolean ownPeople = Files.exists(folder.resolve("person.csv"));
            // Made while the files are read: neither needs the other.
            CompletableFuture<CouncilRows> people =
                    ownPeople ? null : Background.start("demo council", DemoCouncil::make);
            try (Source source = new FolderSource(folder)) {
                mustBeRight(source, ownPeople);
                if (ownPeople) {
                    return load(source, source);
                }
                try (Source council = new DemoCouncilSource(Background.result(people))) {
                    return load(source, council);
                }
            }
        } finally {
            for (ContractTable table : Contract.get().tables()) {
                Files.deleteIfExists(folder.resolve(table.name() + ".csv"));
            }
            Files.deleteIfExists(folder);
        }
    }

    /** Faults are named by file and row, as the person who wrote the files knows them, before a database hides both. */
    private static void mustBeRight(Source source, boolean ownPeople) {
        List<Problem> problems = new ArrayList<>();
        try {
            PopulationReader.read(source);
            PerformanceReader.read(source);
            ContactReader.read(source);
            AssessmentReader.read(source);
            PaperReader.read(source);
        } catch (DataProblemException faults) {
            problems.addAll(faults.problems());
        }
        try {
            problems.addAll(ownPeople ? SaltReader.read(source).problems() : List.of());
        } catch (DataProblemException faults) {
            problems.addAll(faults.problems());
        }
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
    }

    private static Connection load(Source source, Source council) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        try {
            for (ContractTable table : Contract.get().tables()) {
                new ContractLoader(connection)
                        .load(table.contract().equals("salt") ? council : source, List.of(table), (name, rows) -> {});
            }
            return connection;
        } catch (RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static boolean copy(Path data, ContractTable table, Path target) throws IOException {
        String name = table.contract() + "/" + table.name() + ".csv";
        if (data != null) {
            Path file = data.resolve(name);
            if (Files.exists(file)) {
                Files.copy(file, target);
            }
            return Files.exists(file);
        }
        try (InputStream in = DemoDatabase.class.getResourceAsStream("/datasources/demo/" + name)) {
            if (in != null) {
                Files.copy(in, target);
            }
            return in != null;
        }
    }
}
