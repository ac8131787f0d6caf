package org.scrutineer.cli.pack;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.run.ReportRun;

/**
 * The tables of contacts and of assessment demand as data that travels with the report: every cell as it is printed,
 * numbers without their commas.
 */
public final class AppendixData {

    private AppendixData() {}

    /** Whether the run prints any of them. */
    public static boolean isIn(ReportRun run) {
        return run.supplies(ContactReader.CONTRACT) || run.supplies(AssessmentReader.CONTRACT);
    }

    public static byte[] csv(ReportRun run) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("appendix", "table", "row", "column", "value");
            if (run.supplies(ContactReader.CONTRACT)) {
                write(csv, "contacts", Queries.answer("contacts", run));
            }
            if (run.supplies(AssessmentReader.CONTRACT)) {
                write(csv, "assessment demand", Queries.answer("assessment-demand", run));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, String appendix, TableDataSource rows) {
        while (rows.next()) {
            int columns = (Integer) value(rows, "columns");
            for (int i = 1; i <= columns; i++) {
                String cell = String.valueOf(value(rows, "c" + i));
                csv.writeRecord(
                        appendix,
                        CsvFile.harmless(text(rows, "heading")),
                        CsvFile.harmless(text(rows, "row")),
                        CsvFile.harmless(text(rows, "h" + i)),
                        CsvFile.harmless(cell.matches("[\\d,]+") ? cell.replace(",", "") : cell));
            }
        }
    }

    private static String text(TableDataSource rows, String field) {
        return String.valueOf(value(rows, field));
    }

    private static Object value(TableDataSource rows, String name) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        return rows.getFieldValue(field);
    }
}
