package org.scrutineer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.database.DatabaseSource;
import org.scrutineer.extract.database.DriverJar;
import org.scrutineer.extract.source.Sources;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code load}: fills the contract tables of a database from a folder, in one transaction. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Make and fill the contract tables of a database from a folder of CSV files, or client_level_data from "
                        + "a file of Client Level Data.")
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--source", required = true, paramLabel = "SOURCE", description = SourceOptions.SOURCES)
    private List<Path> sources;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "the properties file of the database")
    private Path database;

    @ArgGroup
    private Filled filled = new Filled();

    /** What becomes of rows that a table has already: one of the two, or neither, and then such a table is refused. */
    private static final class Filled {

        @Option(
                names = "--replace",
                description = "remove the rows that the tables have before; otherwise a table with rows is refused")
        private boolean replace;

        @Option(
                names = "--merge",
                description =
                        "put each row in the place of the one with its key, such as code and period; all others stay")
        private boolean merge;

        private ContractLoader.Before before() {
            return replace
                    ? ContractLoader.Before.REPLACED
                    : merge ? ContractLoader.Before.MERGED : ContractLoader.Before.REFUSED;
        }
    }

    @Option(
            names = "--driver-jar",
            paramLabel = "FILE",
            description = "the jar of a JDBC driver that is not shipped, such as Oracle's")
    private List<Path> drivers = List.of();

    @Override
    public Integer call() throws SQLException {
        PrintWriter answer = spec.commandLine().getOut();
        drivers.forEach(DriverJar::register);
        try (Source source = Sources.open(sources);
                Connection connection = DatabaseSource.connect(database)) {
            List<ContractTable> tables = Stream.concat(Contract.get().tables().stream(), Stream.of(CldColumns.table()))
                    .filter(source::has)
                    .toList();
            if (tables.isEmpty()) {
                throw new DataProblemException(new Problem(
                        source.describe(),
                        0,
                        "",
                        "S-FOLDER",
                        "no file of a contract",
                        "person.csv, indicator.csv and the others",
                        "Check the path after --source."));
            }
            String schema = DatabaseSource.properties(database)
                    .getProperty("jdbc.schema", "")
                    .strip();
            List<String> loaded = new ArrayList<>();
            new ContractLoader(connection, schema)
                    .load(
                            source,
                            tables,
                            filled.before(),
                            (table, rows) -> loaded.add(table + ": " + rows.rows() + " rows"
                                    + (rows.older() == 0 ? "" : ", in the place of " + rows.older() + " older ones")));
            loaded.forEach(answer::println);
        }
        answer.flush();
        return 0;
    }
}
