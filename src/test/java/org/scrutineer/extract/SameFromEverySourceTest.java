package org.scrutineer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.measure.Counting;

/** The same council counts the same, person by person, from CSV files and from a database. */
class SameFromEverySourceTest {

    private static List<TrailEntry> trail(Source source) {
        List<TrailEntry> trail = new ArrayList<>();
        new Counting(Period.of("2017-18", 3), Settings.defaults()).count(SaltReader.read(source).book(), trail::add);
        return trail;
    }

    @Test
    void fromAFolderAndFromH2() throws Exception {
        try (Source folder = new FolderSource(Path.of("src/test/resources/small-council")); Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            new ContractLoader(connection).load(folder, Contract.get().tables("salt"), (table, rows) -> { });
            assertEquals(trail(folder), trail(new JdbcSource(connection, "")));
        }
    }
}
