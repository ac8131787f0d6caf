package org.scrutineer.server.rest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

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
                : name.endsWith(".xlsx") ? workbook(file) : name.endsWith(".docx") ? document(file) : table(file);
        return Arrays.stream(text.replaceAll("(?<=\\d),(?=\\d{3})", "").split("[^\\p{L}\\p{N}.%£]+"))
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
            return new OutsideDrawings().getText(document).replaceAll("Page \\d+ of \\d+", " ");
        }
    }

    /**
     * The texts of the page alone: a chart is a drawing of its own in a PDF, with its labels as text, and a picture in
     * the other formats. Its figures stand in the tables, which are compared.
     */
    private static final class OutsideDrawings extends PDFTextStripper {

        @Override
        public void showForm(PDFormXObject drawing) {}

        @Override
        public void showTransparencyGroup(PDTransparencyGroup drawing) {}
    }

    private static String table(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            return rows.stream().flatMap(row -> row.getFields().stream()).collect(Collectors.joining("\n"));
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
        return text.toString();
    }

    /** Every paragraph of the document, also those of tables within tables, which the extractor of POI leaves out. */
    private static String document(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile parts = new ZipFile(file.toFile());
                InputStream in = parts.getInputStream(parts.getEntry("word/document.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t")) {
                    text.append(xml.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && List.of("p", "br", "tab").contains(xml.getLocalName())) {
                    text.append('\n');
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new IOException(file + " is no Word document", unreadable);
        }
        return text.toString();
    }
}
