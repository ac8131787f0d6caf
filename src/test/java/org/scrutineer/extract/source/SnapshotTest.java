package org.scrutineer.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/** On H2 as on PostgreSQL: all tables of a run show the state at its first query, whatever others write meanwhile. */
class SnapshotTest {

    @TempDir
    private Path folder;

    @Test
    void oneStateForAllTables() throws Exception {
        String url = "jdbc:h2:mem:snapshot;DB_CLOSE_DELAY=-1";
        try (Connection writer = DriverManager.getConnection(url);
                Statement statement = writer.createStatement()) {
            statement.execute("CREATE TABLE person (person_id VARCHAR(9), date_of_birth TIMESTAMP WITH TIME ZONE)");
            statement.execute("INSERT INTO person VALUES ('P1', TIMESTAMP WITH TIME ZONE '1940-02-03 00:00:00+00:00')");
            statement.execute(
                    "CREATE TABLE review (review_id VARCHAR(9), person_id VARCHAR(9), review_date DATE, planned CHAR(1))");
            Path properties = Files.writeString(folder.resolve("council.properties"), "jdbc.url=" + url + "\n");
            try (Source source = Sources.open(properties)) {
                try (Rows rows = source.open(Contract.get().table("person"))) {
                    assertEquals("1940-02-03", rows.next().text("date_of_birth"));
                }
                statement.execute("INSERT INTO review VALUES ('V1', 'P1', DATE '2017-05-01', 'Y')");
                try (Rows rows = source.open(Contract.get().table("review"))) {
                    assertNull(rows.next());
                }
            }
            statement.execute("SHUTDOWN");
        }
    }
}
