package org.scrutineer.extract.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A row that is put together in memory is the row that the library would write. */
class CsvBytesTest {

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars(",\"\n\r#=+-@ \tab1é€").ofMaxLength(8);
    }

    @Property(tries = 300)
    void sameAsTheLibrarys(@ForAll("values") String one, @ForAll("values") String two) throws IOException {
        Path folder = Files.createTempDirectory("csv-bytes");
        try {
            try (CsvFile library = new CsvFile(folder.resolve("library.csv"), "a", "b", "c");
                    CsvFile bytes = new CsvFile(folder.resolve("bytes.csv"), "a", "b", "c")) {
                library.row("begins", one, two);
                library.row("begins", one, two);
                library.row("x", two, "");
                CsvBytes rows = new CsvBytes();
                rows.add(CsvBytes.values("begins", ""))
                        .add(CsvBytes.value(one))
                        .comma()
                        .add(CsvBytes.value(two))
                        .endRow();
                rows.row("begins", one, two);
                bytes.rows(rows);
                bytes.row("x", two, "");
                library.finish();
                bytes.finish();
            }
            assertEquals(
                    Files.readString(folder.resolve("library.csv")), Files.readString(folder.resolve("bytes.csv")));
        } finally {
            Files.deleteIfExists(folder.resolve("library.csv"));
            Files.deleteIfExists(folder.resolve("bytes.csv"));
            Files.delete(folder);
        }
    }
}
