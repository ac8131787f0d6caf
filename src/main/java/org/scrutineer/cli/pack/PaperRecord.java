package org.scrutineer.cli.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.jasper.query.DataTable;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.run.ReportRun;

/** What lies beside a paper: the findings that are for the team, and the manifest that knows the paper by its hash. */
public final class PaperRecord {

    private static final String HASH = "sha256";

    private final ReportRun run;
    private final Path paper;
    private final Path tables;
    private final Map<String, String> accepted;

    /**
     * @param tables the file of tables beside it, or null
     * @param accepted who accepts the warnings, and why
     */
    public PaperRecord(ReportRun run, Path paper, Path tables, Map<String, String> accepted) {
        this.run = run;
        this.paper = paper;
        this.tables = tables;
        this.accepted = accepted;
    }

    public Path findings() {
        return beside(paper, "-findings.csv");
    }

    public Path manifest() {
        return beside(paper, "-manifest.json");
    }

    private static Path beside(Path paper, String ending) {
        return paper.resolveSibling(paper.getFileName().toString().replaceFirst("(?i)\\.pdf$", "") + ending);
    }

    /** The warnings of validation that stand: code and title, and how often. */
    public Map<String, Long> warnings() {
        Map<String, Long> all = new LinkedHashMap<>();
        run.quality().byRule().forEach((rule, times) -> {
            if (rule.severity() == Severity.WARNING) {
                all.put(rule.code() + ": " + rule.title(), times);
            }
        });
        return all;
    }

    /** Writes both files; the paper itself is there already. */
    public void write(int pages) throws IOException {
        whole(findings(), findingsText());
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("program", "Scrutineer " + ProgramVersion.get());
        said.put("state", run.state().name().toLowerCase(Locale.ROOT));
        said.put("council", run.paper().council().name());
        said.put("title", run.paper().council().title());
        said.put("period", run.period().toString());
        said.put("file", paper.getFileName().toString());
        said.put(HASH, hash(paper));
        said.put("pages", pages);
        if (tables != null) {
            said.put("file of tables", tables.getFileName().toString());
            said.put("sha256 of the file of tables", hash(tables));
        }
        said.put("disclosure control", run.disclosure() ? "on" : "off: " + PersonalNotice.MARKING);
        said.put("parts", run.plan().parts().stream().map(PaperPart::name).toList());
        said.put("left out, because nothing was supplied", run.plan().leftOut());
        said.put("rows left out, because they have faults", run.leftOut());
        said.put("own templates, by sha256", run.request().templates().hashes());
        said.put("warnings", warnings());
        if (run.state() == PaperState.FINAL) {
            said.put(
                    "warnings accepted",
                    accepted.isEmpty()
                            ? warnings().isEmpty() ? "there are none" : "by nobody"
                            : accepted.entrySet().stream()
                                    .map(one -> Map.of("by", one.getKey(), "because", one.getValue()))
                                    .toList());
        }
        whole(
                manifest(),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(said));
    }

    private String findingsText() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("kind", "finding");
            for (DataTable table : Queries.tables("findings", run)) {
                for (List<Object> row : table.rows()) {
                    csv.writeRecord(
                            CsvFile.harmless(String.valueOf(row.get(0))), CsvFile.harmless(String.valueOf(row.get(1))));
                }
            }
        }
        return text.toString();
    }

    private static void whole(Path file, String text) throws IOException {
        try (WholeFile whole = new WholeFile(file)) {
            whole.stream().write(text.getBytes(StandardCharsets.UTF_8));
            whole.finish();
        }
    }

    /**
     * Says whether a file is the paper that the manifest beside it tells of; 0 when it is the final one, 1 when not.
     */
    public static int verify(Path paper, PrintWriter answer, PrintWriter err) throws IOException {
        Path manifest = beside(paper, "-manifest.json");
        if (!Files.isRegularFile(paper) || !Files.isRegularFile(manifest)) {
            err.println("error: " + (Files.isRegularFile(paper) ? manifest : paper)
                    + " is not there. Put the paper and its manifest beside each other, under the names that "
                    + "pack gave them.");
            err.flush();
            return 1;
        }
        JsonNode said = new ObjectMapper().readTree(manifest.toFile());
        boolean same = hash(paper).equals(said.path(HASH).asText());
        boolean isFinal = said.path("state").asText().equals("final");
        String what = said.path("council").asText()
                + (said.path("council").asText().isEmpty() ? "" : ", ")
                + said.path("title").asText() + ", " + said.path("period").asText();
        answer.println(
                !same
                        ? paper + " is not the paper that " + manifest.getFileName()
                                + " tells of: it was changed, or is another version. Expected sha256 "
                                + said.path(HASH).asText() + "."
                        : isFinal
                                ? paper + " is the final paper: " + what + "."
                                : paper + " is unchanged, but it is a draft: " + what + ".");
        answer.flush();
        return same && isFinal ? 0 : 1;
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
