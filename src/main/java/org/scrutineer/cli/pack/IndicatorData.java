package org.scrutineer.cli.pack;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.run.ReportRun;

/**
 * The figures of the report as data that travels with it: every published value of every indicator. Assumed values stay
 * out, as they do in print.
 */
public final class IndicatorData {

    private IndicatorData() {}

    public static byte[] csv(ReportRun run) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("code", "title", "series", "period", "value", "numerator", "denominator", "status");
            run.bookIfAny().indicators().forEach(indicator -> {
                for (IndicatorValue value : run.bookIfAny().values(indicator.code())) {
                    if (!value.assumed()) {
                        csv.writeRecord(
                                CsvFile.harmless(indicator.code()),
                                CsvFile.harmless(indicator.title()),
                                CsvFile.harmless(value.series()),
                                value.period().toString(),
                                value.confidential() ? Symbol.CONFIDENTIAL.text() : number(value.value()),
                                number(value.numerator()),
                                number(value.denominator()),
                                status(value));
                    }
                }
            });
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How firm a value is, or why there is none. */
    private static String status(IndicatorValue value) {
        if (value.confidential()) {
            return Symbol.CONFIDENTIAL.meaning();
        }
        return value.value() == null
                ? value.status().missing()
                : value.status().label().isEmpty() ? "final" : value.status().label();
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
