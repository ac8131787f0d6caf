package org.scrutineer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutineer.extract.Contract;
import org.scrutineer.extract.ContractLoader;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.DatabaseSource;
import org.scrutineer.extract.FolderSource;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code load}: fills the contract tables of a database from a folder, in one transaction. */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Make and fill the contract tables of a database from a folder of CSV files.")
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--source", required = true, paramLabel = "FOLDER", description = "the folder of CSV files")
    private Path folder;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "the properties file of the database")
    private Path database;

    @Override
    public Integer call() throws SQLException {
        PrintWriter answer = spec.commandLine().getOut();
        try (Source source = new FolderSource(folder); Connection connection = DatabaseSource.connect(database)) {
            List<ContractTable> tables = Contract.get().tables().stream().filter(source::has).toList();
            if (tables.isEmpty()) {
                throw new DataProblemException(new Problem(folder.toString(), 0, "", "S-FOLDER", "no file of a contract", "person.csv, indicator.csv and the others", "Check the path after --source."));
            }
            String schema = DatabaseSource.properties(database).getProperty("jdbc.schema", "").strip();
            if (!schema.isEmpty()) {
                connection.setSchema(schema);
            }
            connection.setAutoCommit(false);
            new ContractLoader(connection).load(source, tables, (table, rows) -> answer.println(table + ": " + rows + " rows"));
            connection.commit();
        }
        answer.flush();
        return 0;
    }
}
