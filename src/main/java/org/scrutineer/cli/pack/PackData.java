package org.scrutineer.cli.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.layout.TableLayout;

/**
 * The data that travels with a paper: counts, indicators and a manifest as they may be published. Who is behind a
 * figure never travels.
 */
public final class PackData {

    private final ReportRun run;

    private PackData(ReportRun run) {
        this.run = run;
    }

    /** The files by name. */
    public static Map<String, byte[]> of(ReportRun run) {
        PackData data = new PackData(run);
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (run.hasPeople()) {
            files.put("counts.csv", data.counts());
        }
        files.put("indicators.csv", IndicatorData.csv(run));
        if (AppendixData.isIn(run)) {
            files.put("appendices.csv", AppendixData.csv(run));
        }
        files.put("manifest.json", data.manifest(files));
        return files;
    }

    private byte[] counts() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("measure", "table", "row", "column", "count");
            PublishedReturn published = run.published();
            for (CountTable table : run.salt().tables()) {
                TableLayout layout = table.layout();
                for (int row = 0; row < layout.rows().size(); row++) {
                    for (int column = 0; column < layout.columns().size(); column++) {
                        csv.writeRecord(
                                CsvFile.harmless(layout.measure()),
                                CsvFile.harmless(layout.table()),
                                CsvFile.harmless(layout.rows().line(row).label()),
                                CsvFile.harmless(layout.columns().line(column).label()),
                                value(published.cell(layout, row, column)));
                    }
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String value(PublishedCount count) {
        return count.number() == null ? count.symbol().text() : count.number().toString();
    }

    private byte[] manifest(Map<String, byte[]> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "Scrutineer " + ProgramVersion.get());
        manifest.put("period", run.period().toString());
        manifest.put("from", run.period().start().toString());
        manifest.put("to", run.period().end().toString());
        manifest.put("disclosure control", policy());
        manifest.put("settings", run.settings().all());
        manifest.put(
                "not supplied",
                run.hasPeople()
                        ? run.salt().notSupplied().stream()
                                .map(TableLayout::name)
                                .toList()
                        : "records of people, so no table of the return");
        if (run.hasPeople()) {
            manifest.put("beside the tables", beside());
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach((name, bytes) -> hashes.put(name, "sha256:" + hash(bytes)));
        manifest.put("files", hashes);
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(manifest);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private Object policy() {
        if (!run.disclosure()) {
            return "off: " + PersonalNotice.MARKING;
        }
        DisclosurePolicy policy = DisclosurePolicy.of(run.settings());
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(
                "withheld",
                "counts from 1 to " + (policy.below() - 1) + ", and others from which these could be worked out");
        said.put("rounded to", policy.base());
        for (Symbol symbol : Symbol.values()) {
            said.put(symbol.text(), symbol.meaning());
        }
        return said;
    }

    private List<Map<String, Object>> beside() {
        List<Map<String, Object>> all = new ArrayList<>();
        run.salt().beside().forEach((place, count) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("table", (place.measure() + " " + place.table()).strip());
            one.put("reason", place.reason().title());
            one.put("count", value(run.published().beside(count)));
            all.add(one);
        });
        return all;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
