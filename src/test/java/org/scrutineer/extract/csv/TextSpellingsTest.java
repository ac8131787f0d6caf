package org.scrutineer.extract.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;

/**
 * However an office writes a table as text, its rows are the same: separators, headings and their order, file names,
 * encodings, titles above the header.
 */
class TextSpellingsTest {

    private static final ContractTable TABLE = Contract.get().table("indicator");
    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE");

    @TempDir
    private Path folder;

    private static List<List<String>> rows(Random random) {
        List<String> pieces =
                List.of("a", "Zoë", "£5", "50–60", "say \"so\"", "a, b; c", "two\nlines", "x | y", "\tin", "", "é");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < TABLE.columns().size(); column++) {
                row.add(column == 0 ? "K" + i : pieces.get(random.nextInt(pieces.size())));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String spelt(String heading, Random random) {
        String words = heading.replace("_", List.of("_", " ", "-", "").get(random.nextInt(4)));
        return random.nextBoolean() ? words.toUpperCase(Locale.ROOT) : random.nextBoolean() ? " " + words + " " : words;
    }

    private static String line(List<String> values, String separator) {
        return values.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(separator))
                + "\r\n";
    }

    private static String file(List<List<String>> rows, List<Integer> order, Random random) {
        String separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
        StringBuilder text =
                new StringBuilder(List.of("", "", "sep=" + separator + "\r\n", "Indicators, as at 31 December\r\n\r\n")
                        .get(random.nextInt(4)));
        text.append(line(
                order.stream()
                        .map(column -> spelt(TABLE.columns().get(column).name(), random))
                        .toList(),
                separator));
        rows.forEach(row -> text.append(line(order.stream().map(row::get).toList(), separator)));
        return text.append(separator.repeat(order.size() - 1)).append("\r\n").toString();
    }

    private static List<List<String>> read(Path folder) {
        List<List<String>> read = new ArrayList<>();
        try (Source source = Sources.open(folder);
                Rows rows = source.open(TABLE)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                read.add(List.of(row.values()));
            }
        }
        return read;
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void rowsAreTheSameHoweverTheyAreWritten(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path there = Files.createTempDirectory("spellings");
        List<List<String>> rows = rows(random);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < TABLE.columns().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        Path file = there.resolve(List.of("indicator.csv", "INDICATOR.CSV", "Indicator.txt", "indicator.TSV")
                .get(random.nextInt(4)));
        String mark = charset.startsWith("UTF") && !charset.equals("UTF-16") && random.nextBoolean() ? "\ufeff" : "";
        Files.write(file, (mark + file(rows, order, random)).getBytes(Charset.forName(charset)));
        try {
            assertEquals(
                    rows.stream()
                            .map(row -> row.stream().map(String::strip).toList())
                            .toList(),
                    read(there),
                    charset);
        } finally {
            Files.delete(file);
            Files.delete(there);
        }
    }

    @Test
    void aLateLetterOfWindowsIsReadInALargeFile() throws IOException {
        StringBuilder text = new StringBuilder("code,title,appendix,polarity,unit\n");
        for (int i = 0; i < 20_000; i++) {
            text.append('K').append(i).append(",Title of an indicator,ascof,high,percent\n");
        }
        Files.write(
                folder.resolve("indicator.csv"),
                text.append("LAST,Café – 50 £,ascof,high,percent\n")
                        .toString()
                        .getBytes(Charset.forName("windows-1252")));
        List<List<String>> rows = read(folder);
        assertEquals("Café – 50 £", rows.get(20_000).get(2));
    }

    @Test
    void rowNumbersAreThoseOfTheFile() throws IOException {
        Files.write(
                folder.resolve("indicator.csv"),
                "sep=;\nOur indicators\n\ncode;title;appendix;polarity;unit\nK1;a;ascof;high;percent\nK2;b;ascof\n"
                        .getBytes(StandardCharsets.UTF_8));
        try (Source source = Sources.open(folder);
                Rows rows = source.open(TABLE)) {
            assertEquals(5, rows.next().number());
            assertEquals(
                    6,
                    assertThrows(DataProblemException.class, rows::next)
                            .problems()
                            .get(0)
                            .row());
        }
    }

    @Test
    void examplesAndBlankRowsAreNoData() throws IOException {
        Files.write(
                folder.resolve("indicator.csv"),
                "code,title,appendix,polarity,unit\nexample: K0,a,ascof,high,percent\n,,,,\nK1,a,ascof,high,percent\n , ,,,\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("K1"), read(folder).stream().map(row -> row.get(0)).toList());
    }

    @Test
    void twoFilesOfOneTableAreNamed() throws IOException {
        Files.writeString(folder.resolve("indicator.csv"), "code,title,appendix,polarity,unit\n");
        Files.writeString(folder.resolve("Indicator.tsv"), "code\ttitle\tappendix\tpolarity\tunit\n");
        Problem problem = assertThrows(DataProblemException.class, () -> read(folder))
                .problems()
                .get(0);
        assertEquals("S-TWICE", problem.code());
        assertEquals("Indicator.tsv and indicator.csv, which are the same table", problem.found());
    }
}
