package org.scrutineer.cli.commentary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/**
 * Reads a template that came back, as CSV or as a workbook; columns may stand in any order and there may be more of
 * them.
 */
final class SheetReader {

    private static final List<String> NEEDED = List.of("code", "period", "kind", "text");

    private SheetReader() {}

    /** @throws DataProblemException when the file is not there, is no such file, or lacks a column */
    static List<SheetRow> read(Path file) {
        String name = file.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<List<String>> lines =
                    name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? workbook(file, name) : csv(bytes, name);
            return rows(lines, name);
        } catch (IOException unreadable) {
            throw fault(
                    name,
                    0,
                    "",
                    "S-FILE",
                    Files.exists(file) ? "a file that cannot be opened" : "no such file",
                    "a template as CSV or XLSX",
                    "Check the path after --load.");
        }
    }

    private static List<List<String>> workbook(Path file, String name) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        DataFormatter words = new DataFormatter(Locale.UK);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                List<String> cells = new ArrayList<>();
                Row row = sheet.getRow(i);
                for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                    cells.add(words.formatCellValue(row.getCell(column)));
                }
                lines.add(cells);
            }
        } catch (RuntimeException noWorkbook) {
            throw fault(
                    name,
                    0,
                    "",
                    "S-FILE",
                    "a file that is no workbook",
                    "a workbook as the template is",
                    "Save it as XLSX, or as CSV UTF-8.");
        }
        return lines;
    }

    private static List<List<String>> csv(byte[] bytes, String name) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException otherLetters) {
            throw fault(
                    name,
                    0,
                    "",
                    "S-ENCODING",
                    "letters that are not UTF-8",
                    "UTF-8",
                    "Save it as CSV UTF-8, or as XLSX.");
        }
        String head = text.lines().findFirst().orElse("");
        // A spreadsheet of a country that writes decimals with a comma parts columns with a semicolon.
        char separator = head.chars().filter(letter -> letter == ';').count()
                        > head.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
        List<List<String>> lines = new ArrayList<>();
        CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .map(CsvRecord::getFields)
                .forEach(lines::add);
        return lines;
    }

    private static List<SheetRow> rows(List<List<String>> lines, String name) {
        List<String> head = lines.isEmpty()
                ? List.of()
                : lines.get(0).stream()
                        .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (String column : NEEDED) {
            if (!head.contains(column)) {
                throw fault(
                        name,
                        1,
                        column,
                        "S-COLUMN",
                        "no such column",
                        "the columns " + String.join(", ", NEEDED),
                        "Use the template's headings; commentary --templates writes it again.");
            }
        }
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> values = new LinkedHashMap<>();
            List<String> cells = lines.get(i);
            for (int column = 0; column < Math.min(head.size(), cells.size()); column++) {
                values.put(head.get(column), cells.get(column));
            }
            if (values.values().stream().anyMatch(value -> !value.isBlank())) {
                rows.add(new SheetRow(name, i + 1L, values));
            }
        }
        return rows;
    }

    private static DataProblemException fault(
            String file, long row, String column, String code, String found, String expected, String fix) {
        return new DataProblemException(new Problem(file, row, column, code, found, expected, fix));
    }
}
