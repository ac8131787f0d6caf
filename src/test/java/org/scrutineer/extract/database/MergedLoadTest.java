package org.scrutineer.extract.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;

/** A merge puts each row in the place of the one with its key and leaves all others. */
class MergedLoadTest {

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private List<String> load(ContractLoader.Before before, String table, String... lines) throws IOException {
        Path from = Files.createTempDirectory(folder, "from");
        Files.write(from.resolve(table + ".csv"), List.of(lines));
        List<String> said = new ArrayList<>();
        try (Source source = Sources.open(from)) {
            new ContractLoader(connection)
                    .load(
                            source,
                            List.of(Contract.get().table(table)),
                            before,
                            (name, loaded) -> said.add(loaded.rows() + " for " + loaded.older()));
        }
        return said;
    }

    private List<String> rows(String table) {
        List<String> all = new ArrayList<>();
        try (Rows rows = new JdbcSource(connection, "").open(Contract.get().table(table))) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(String.join(
                        "|",
                        Stream.of(row.values())
                                .filter(value -> !value.isEmpty())
                                .toList()));
            }
        }
        return all.stream().sorted().toList();
    }

    @Test
    void aRowTakesThePlaceOfTheOneWithItsKey() throws IOException {
        load(
                ContractLoader.Before.REFUSED,
                "indicator_value",
                "code,series,period,value",
                "A,,2024-25 Q2,1",
                "A,,2024-25 Q3,2",
                "A,older,2024-25 Q3,3",
                "B,,2024-25 Q3,4");
        assertEquals(
                List.of("3 for 2"),
                load(
                        ContractLoader.Before.MERGED,
                        "indicator_value",
                        "code,series,period,value",
                        "A,,2024/25 Q3,20",
                        "A,older,Q3 2024-25,30",
                        "C,,2024-25 Q3,5"));
        assertEquals(
                List.of(
                        "A|2024-25 Q2|1",
                        "A|2024/25 Q3|20",
                        "A|older|Q3 2024-25|30",
                        "B|2024-25 Q3|4",
                        "C|2024-25 Q3|5"),
                rows("indicator_value"));
    }

    @Test
    void keysOfDaysAndKeysThatComeAgain() throws IOException {
        load(
                ContractLoader.Before.REFUSED,
                "sequel",
                "event_id,sequel,known_date",
                "R1,No Services Provided - Any Other Reason,2024-05-01",
                "R1,No Services Provided - Any Other Reason,2024-06-01");
        load(
                ContractLoader.Before.MERGED,
                "sequel",
                "event_id,sequel,known_date,setting",
                "R1,No Services Provided - Any Other Reason,2024-06-01,Nursing",
                "R1,No Services Provided - Any Other Reason,2024-06-01,Prison");
        List<String> rows = rows("sequel");
        assertEquals(3, rows.size(), rows.toString());
        assertTrue(
                rows.get(0).endsWith("2024-05-01")
                        && rows.get(1).endsWith("Nursing")
                        && rows.get(2).endsWith("Prison"),
                rows.toString());
    }

    @Test
    void aMergeTwiceIsAMergeOnceAndAFaultUndoesIt() throws IOException {
        String[] lines = {"person_id,date_of_birth", "P1,1940-02-03", "P2,1941-02-03"};
        load(ContractLoader.Before.MERGED, "person", lines);
        assertEquals(List.of("2 for 2"), load(ContractLoader.Before.MERGED, "person", lines));
        List<String> before = rows("person");
        assertThrows(
                DataProblemException.class,
                () -> load(
                        ContractLoader.Before.MERGED,
                        "person",
                        "person_id,date_of_birth",
                        "P1,1950-02-03",
                        "P3,never"));
        assertEquals(before, rows("person"));
    }
}
