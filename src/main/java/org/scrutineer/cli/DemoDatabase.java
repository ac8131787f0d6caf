package org.scrutineer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import org.scrutineer.extract.Contract;
import org.scrutineer.extract.ContractLoader;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.FolderSource;
import org.scrutineer.extract.Source;

/** The shipped demo data in an embedded H2 database that lives as long as its connection. */
final class DemoDatabase {

    private DemoDatabase() {
    }

    /** Opens the database and loads every table that the program carries. The caller closes the connection. */
    static Connection open(BiConsumer<String, Long> progress) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("scrutineer-demo");
        try {
            for (ContractTable table : Contract.get().tables()) {
                copy("/datasources/demo/" + table.contract() + "/" + table.name() + ".csv", folder.resolve(table.name() + ".csv"));
            }
            Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
            try (Source source = new FolderSource(folder)) {
                new ContractLoader(connection).load(source, java.util.List.copyOf(Contract.get().tables()), progress);
                return connection;
            } catch (RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } finally {
            for (ContractTable table : Contract.get().tables()) {
                Files.deleteIfExists(folder.resolve(table.name() + ".csv"));
            }
            Files.deleteIfExists(folder);
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream in = DemoDatabase.class.getResourceAsStream(resource)) {
            if (in != null) {
                Files.copy(in, target);
            }
        }
    }
}
