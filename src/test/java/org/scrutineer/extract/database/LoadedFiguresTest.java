package org.scrutineer.extract.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;

/** A database takes the figures that a report would read from the file, with the sign of their unit or a word. */
class LoadedFiguresTest {

    private static final String INDICATORS =
            "code,title,appendix,polarity,unit\nA,Reviews,activity,high,%\n" + "B,Agency staff,activity,low,pounds\n";

    @TempDir
    private Path folder;

    private List<String> loaded(String values) throws IOException, SQLException {
        Files.writeString(folder.resolve("indicator.csv"), INDICATORS);
        Files.writeString(folder.resolve("indicator_value.csv"), "code,period,value,status\n" + values);
        List<String> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Source source = Sources.open(folder)) {
            var table = Contract.get().table("indicator_value");
            new ContractLoader(connection).load(source, List.of(table), (name, count) -> {});
            try (Rows rows = new JdbcSource(connection, "").open(table)) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    all.add(row.text("code") + " " + row.text("value") + row.text("status"));
                }
            }
        }
        return all;
    }

    @Test
    void signsOfUnitsAndWordsAreRead() throws IOException, SQLException {
        assertEquals(
                List.of("A 71.2", "A awaited", "B 1204", "B suppressed"),
                loaded("A,2024-25 Q1,71.2%,\nA,2024-25 Q2,TBC,\nB,2024-25 Q1,\"£1,204\",\nB,2024-25 Q2,<5,\n"));
    }

    @Test
    void theSignOfAnotherUnitIsRefused() {
        assertThrows(DataProblemException.class, () -> loaded("B,2024-25 Q1,71.2%,\n"));
    }
}
