package org.scrutineer.cli.commentary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.performance.Commentary;

/**
 * Puts texts into {@code commentary.csv}: those of the same indicator, period and kind are replaced where they stand,
 * all others stay as they are.
 */
public final class Merge {

    private static final List<String> HEAD = List.of("code", "period", "kind", "text");

    private Merge() {}

    /** All words of a kind, as a template shows them. */
    static String text(List<Commentary> remarks, String kind) {
        return remarks.stream()
                .filter(remark -> remark.kind().equals(kind))
                .map(Commentary::text)
                .collect(Collectors.joining("\n"));
    }

    /** Gives the texts that are new or other than before; without any the file is left alone. */
    public static List<Commentary> into(Path file, List<Commentary> texts) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        if (Files.exists(file)) {
            try (CsvReader<CsvRecord> csv =
                    CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
                csv.forEach(line -> lines.add(line.getFields()));
            }
        }
        List<String> head = lines.isEmpty() ? HEAD : lines.remove(0);
        List<Commentary> changed = new ArrayList<>();
        for (Commentary text : texts) {
            if (put(lines, head, text)) {
                changed.add(text);
            }
        }
        if (!changed.isEmpty()) {
            write(file, head, lines);
        }
        return changed;
    }

    private static boolean put(List<List<String>> lines, List<String> head, Commentary text) {
        List<List<String>> same = lines.stream()
                .filter(line ->
                        is(line, head, text) && value(line, head, "kind").equals(text.kind()))
                .toList();
        if (same.stream()
                .map(line -> value(line, head, "text"))
                .collect(Collectors.joining("\n"))
                .equals(text.text())) {
            return false;
        }
        int at = same.isEmpty() ? after(lines, head, text) : lines.indexOf(same.get(0));
        lines.removeAll(same);
        lines.add(
                Math.min(at, lines.size()),
                head.stream()
                        .map(column -> switch (column) {
                            case "code" -> text.code();
                            case "period" -> text.period().toString();
                            case "kind" -> text.kind();
                            case "text" -> CsvFile.harmless(text.text());
                            default -> "";
                        })
                        .toList());
        return true;
    }

    private static boolean is(List<String> line, List<String> head, Commentary text) {
        return value(line, head, "code").equals(text.code())
                && value(line, head, "period").equals(text.period().toString());
    }

    /** A new text stands after what is said of the same indicator, or at the end. */
    private static int after(List<List<String>> lines, List<String> head, Commentary text) {
        int at = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            at = is(lines.get(i), head, text) ? i + 1 : at;
        }
        return at;
    }

    private static String value(List<String> line, List<String> head, String column) {
        int at = head.indexOf(column);
        return at < 0 || at >= line.size() ? "" : line.get(at).strip();
    }

    private static void write(Path file, List<String> head, List<List<String>> lines) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(head);
            lines.forEach(csv::writeRecord);
        }
        try (WholeFile whole = new WholeFile(file)) {
            whole.stream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            whole.finish();
        }
    }
}
