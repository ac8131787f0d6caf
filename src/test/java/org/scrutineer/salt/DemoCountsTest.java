package org.scrutineer.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/**
 * The demo council's return as the reviewed copy has it, cells of zero left out. The copy was compared, cell by cell,
 * with a second count written from the published guidance and the settings alone. After a change that is meant:
 * {@code mvn test -Dtest=DemoCountsTest -Dgolden.write=true}, and read the difference.
 */
class DemoCountsTest {

    @Test
    void everyCellIsTheReviewedOne() throws IOException {
        List<String> cells = new ArrayList<>();
        for (CountTable table : new Counting(Period.of("2017-18", 3), Settings.defaults())
                .count(
                        SaltReader.read(new FolderSource(Path.of("src/test/resources/small/salt")))
                                .book(),
                        Trail.none())
                .tables()) {
            for (int row = 0; row < table.layout().rows().size(); row++) {
                for (int column = 0; column < table.layout().columns().size(); column++) {
                    if (table.raw(row, column) > 0) {
                        cells.add(table.layout().name() + " / "
                                + table.layout().rows().line(row).label() + " / "
                                + table.layout().columns().line(column).label() + ": " + table.raw(row, column));
                    }
                }
            }
        }
        Path golden = Path.of("src/test/resources/salt/demo-counts-2017-18-Q3.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, cells);
        }
        assertEquals(String.join("\n", Files.readAllLines(golden)), String.join("\n", cells));
    }
}
