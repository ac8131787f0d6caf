package org.scrutineer.extract.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;

/**
 * Files of one table that are copies of each other, such as a lookup that two deliveries both bring: either gives the
 * same figures, so one is read, and a note says so. Text may differ in its line ends and in the mark before its first
 * letter, which a copy by another machine changes.
 */
final class Copies {

    /** The mark of UTF-8 as ISO 8859-1 reads it, which reads every byte. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private Copies() {}

    /** Whether all have the same content; a file that cannot be read has no copy. */
    static boolean are(List<Path> files) {
        return files.stream().skip(1).allMatch(file -> same(files.get(0), file));
    }

    private static boolean same(Path one, Path other) {
        try {
            return (isText(one) && isText(other)) ? sameLines(one, other) : Files.mismatch(one, other) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isText(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".+\\.(csv|tsv|txt)");
    }

    private static boolean sameLines(Path one, Path other) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(one, StandardCharsets.ISO_8859_1);
                BufferedReader others = Files.newBufferedReader(other, StandardCharsets.ISO_8859_1)) {
            String line = unmarked(lines.readLine());
            String next = unmarked(others.readLine());
            while (line != null && line.equals(next)) {
                line = lines.readLine();
                next = others.readLine();
            }
            return line == null && next == null;
        }
    }

    private static String unmarked(String first) {
        return first != null && first.startsWith(MARK) ? first.substring(MARK.length()) : first;
    }

    /** The rows of the first, with a note that names all. */
    static Rows noted(Rows first, ContractTable table, List<String> files) {
        return new Rows() {
            @Override
            public Row next() {
                return first.next();
            }

            @Override
            public List<Problem> notes() {
                List<Problem> notes = new ArrayList<>(first.notes());
                notes.add(new Problem(
                        table.name(),
                        0,
                        "",
                        "S-COPY",
                        files.stream().collect(Collectors.joining(" and ")) + ", which have the same content",
                        "one file for the table " + table.name(),
                        "The first is read. Keep one of them, so that the two never come to differ."));
                return notes;
            }

            @Override
            public List<String> absent() {
                return first.absent();
            }

            @Override
            public void close() {
                first.close();
            }
        };
    }
}
