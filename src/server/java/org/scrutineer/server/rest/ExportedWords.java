package org.scrutineer.server.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What a reader reads in a file that the viewer exported: its words, with figures as they are shown. Punctuation, order
 * and where a page ends are the format's own.
 */
final class ExportedWords {

    /** The letters that each of two words has that met in the PDF. */
    private static final int MET = 4;

    private ExportedWords() {}

    static Set<String> in(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = name.endsWith(".pdf")
                ? pdf(file)
                : name.endsWith(".xlsx")
                        ? workbook(file)
                        : name.endsWith(".docx") ? document(file) : Files.readString(file, StandardCharsets.UTF_8);
        return Arrays.stream(text.split("[^\\p{L}\\p{N}.%£]+"))
                .map(word -> word.replaceAll("^\\.+|\\.+$", "").toLowerCase(Locale.UK))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words of the PDF that another export lacks; a heading over two columns is read from the PDF as one word. */
    static Set<String> lost(Set<String> pdf, Set<String> other) {
        return pdf.stream()
                .filter(word -> !other.contains(word)
                        && IntStream.range(MET, word.length() - MET + 1)
                                .noneMatch(at ->
                                        other.contains(word.substring(0, at)) && other.contains(word.substring(at))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("Page \\d+ of \\d+", " ")
                    .replaceAll("(?<=\\d),(?=\\d{3})", "");
        }
    }

    private static String workbook(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter shown = new DataFormatter(Locale.UK);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(shown.formatCellValue(cell)).append('\n');
                    }
                }
            }
        }
        return text.toString().replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    private static String document(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("(?<=\\d),(?=\\d{3})", "");
        }
    }
}
