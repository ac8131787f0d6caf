package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything the program makes of a council, searched for everybody and everything in it: ids of people and events, NHS
 * numbers, and the days people were born on. Only the files that say PERSONAL DATA in their notice may have any.
 */
class NoIdentifierTest {

    /** Files that are about people; PERSONAL-DATA.txt beside them names each. */
    private static final Set<String> PERSONAL = Set.of(
            "why.csv", "ascof-people.csv", "checks.csv", "moves.csv", "data-quality.csv", "reconcile-people.csv");

    /** Runs of letters, digits and what holds an id or a day together. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_-]*");

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final Map<String, String> outputs = new LinkedHashMap<>();

    private int run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        try (PrintStream log = new PrintStream(logged, true, StandardCharsets.UTF_8)) {
            System.setOut(log);
            System.setErr(log);
            return Main.commandLine()
                    .setOut(new PrintWriter(said))
                    .setErr(new PrintWriter(said))
                    .execute(arguments);
        } finally {
            System.setOut(out);
            System.setErr(err);
            said.append(logged.toString(StandardCharsets.UTF_8));
        }
    }

    private void done(String... arguments) {
        int before = said.toString().length();
        assertEquals(
                0,
                run(arguments),
                () -> String.join(" ", arguments) + ": " + said.toString().substring(before));
    }

    /** Every value of a column whose name says that it identifies, and every day of birth. */
    private static void identifiers(Path csv, Set<String> into) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                row.getFieldsAsMap().forEach((column, value) -> {
                    String name = column.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "_");
                    if (!value.isBlank()
                            && (name.endsWith("_id")
                                    || name.contains("nhs_number")
                                    || name.contains("unique_identifier")
                                    || name.contains("date_of_birth"))) {
                        into.add(value);
                    }
                });
            }
        }
    }

    private void gather(Path where) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(where)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = where.getFileName() + "/" + where.relativize(file);
            if (PERSONAL.contains(file.getFileName().toString())) {
                mustBeMarked(file);
            } else if (name.endsWith(".pdf")) {
                outputs.put(name, insides(file));
            } else {
                outputs.put(name, Files.readString(file));
            }
        }
    }

    private static void mustBeMarked(Path file) throws IOException {
        Path notice = file.resolveSibling("PERSONAL-DATA.txt");
        assertTrue(
                Files.exists(notice)
                        && Files.readString(notice).startsWith("PERSONAL DATA")
                        && Files.readString(notice).contains(file.getFileName().toString()),
                () -> "not marked: " + file);
    }

    /**
     * All that a PDF holds: the text of its pages, every string of every object, and every stream but fonts and
     * colours, unpacked: attachments and metadata are among them.
     */
    private static String insides(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                all.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
            for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
                PdfObject object = pdf.getPdfObject(i);
                if (object != null) {
                    strings(object, all, 0);
                }
                if (object instanceof PdfStream stream
                        && !stream.containsKey(com.itextpdf.kernel.pdf.PdfName.Length1)
                        && stream.getAsName(com.itextpdf.kernel.pdf.PdfName.Subtype)
                                != com.itextpdf.kernel.pdf.PdfName.Image) {
                    all.append(new String(stream.getBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    private static void strings(PdfObject object, StringBuilder into, int depth) {
        if (object instanceof PdfString string) {
            into.append(string.toUnicodeString()).append('\n');
        } else if (object instanceof PdfDictionary dictionary && depth < 6) {
            dictionary.entrySet().stream()
                    .filter(entry -> !entry.getValue().isIndirectReference())
                    .forEach(entry -> strings(entry.getValue(), into, depth + 1));
        } else if (object instanceof com.itextpdf.kernel.pdf.PdfArray array && depth < 6) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i, false) != null && !array.get(i, false).isIndirectReference()) {
                    strings(array.get(i, false), into, depth + 1);
                }
            }
        }
    }

    private static List<String> found(Set<String> identifiers, Map<String, String> outputs) {
        List<String> found = new ArrayList<>();
        outputs.forEach((name, text) -> {
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                if (identifiers.contains(words.group())) {
                    found.add(name + ": " + words.group());
                }
            }
        });
        return found;
    }

    @Test
    void nothingThatIsPublishedPrintedLoggedOrMailedNamesAnybody() throws Exception {
        Path council = folder.resolve("council");
        Path cld = folder.resolve("council.csv");
        done("demo-data", "--out", council.toString(), "--cld", cld.toString());
        Path small = Path.of("src/test/resources/small/salt");
        Path both = Files.createDirectories(folder.resolve("both"));
        for (Path from : List.of(small, Path.of("datasources/demo/performance"))) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, both.resolve(file.getFileName()));
                }
            }
        }
        Set<String> identifiers = new TreeSet<>();
        for (Path source : List.of(council, small)) {
            try (Stream<Path> files = Files.list(source)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                    identifiers(file, identifiers);
                }
            }
        }
        identifiers(cld, identifiers);
        assertTrue(identifiers.size() > 50_000, () -> "only " + identifiers.size() + " identifiers in the sources");

        String[] period = {"--year", "2017-18", "--quarter", "3"};
        done("demo", "--out", folder.resolve("demo").toString());
        done(
                "pack",
                "--source",
                both.toString(),
                period[0],
                period[1],
                period[2],
                period[3],
                "--out",
                folder.resolve("pack/pack.pdf").toString());
        done(
                "pack",
                "--source",
                both.toString(),
                period[0],
                period[1],
                period[2],
                period[3],
                "--disclosure",
                "off",
                "--out",
                folder.resolve("open/pack.pdf").toString());
        done(
                "count",
                "--source",
                council.toString(),
                period[0],
                period[1],
                period[2],
                period[3],
                "--out",
                folder.resolve("counts").toString());
        done(
                "count",
                "--source",
                small.toString(),
                period[0],
                period[1],
                period[2],
                period[3],
                "--out",
                folder.resolve("small").toString());
        done(
                "count",
                "--source",
                small.toString(),
                "--year",
                "2017-18",
                "--out",
                folder.resolve("later").toString(),
                "--compare",
                folder.resolve("small").toString());
        done(
                "count",
                "--source",
                cld.toString(),
                period[0],
                period[1],
                period[2],
                period[3],
                "--out",
                folder.resolve("cld").toString());
        done(
                "reconcile",
                "--salt",
                council.toString(),
                "--cld",
                cld.toString(),
                period[0],
                period[1],
                period[2],
                period[3],
                "--out",
                folder.resolve("reconciled").toString());
        run(
                "validate",
                "--source",
                both.toString(),
                period[0],
                period[1],
                "--out",
                folder.resolve("quality").toString());
        Path broken = Files.createDirectories(folder.resolve("broken"));
        try (Stream<Path> files = Files.list(small)) {
            for (Path file : files.toList()) {
                Files.writeString(
                        broken.resolve(file.getFileName()),
                        Files.readString(file).replace("2017-0", "2017-13-").replace("Community", "Comunity"));
            }
        }
        assertEquals(
                1,
                run(
                        "validate",
                        "--source",
                        broken.toString(),
                        period[0],
                        period[1],
                        "--out",
                        folder.resolve("faults").toString()));
        assertEquals(
                1,
                run(
                        "count",
                        "--source",
                        broken.toString(),
                        period[0],
                        period[1],
                        "--out",
                        folder.resolve("none").toString()));
        mail(folder.resolve("pack/pack.pdf"));

        for (String out :
                List.of("demo", "pack", "open", "counts", "small", "later", "cld", "reconciled", "quality", "faults")) {
            gather(folder.resolve(out));
        }
        outputs.put("what was said", said.toString());
        assertTrue(
                outputs.size() > 25
                        && outputs.values().stream().mapToInt(String::length).sum() > 2_000_000,
                () -> outputs.keySet().toString());
        List<String> found = found(identifiers, outputs);
        assertTrue(
                found.isEmpty(),
                () -> found.size() + " identifiers: " + found.stream().limit(20).toList());
    }

    private void mail(Path pdf) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Path settings = Files.writeString(
                    folder.resolve("mail.properties"),
                    "mail.host=127.0.0.1\nmail.port=" + server.getSmtp().getPort()
                            + "\nmail.from=performance@example.gov.uk\nmail.security=none\n");
            done(
                    "email",
                    pdf.toString(),
                    "--settings",
                    settings.toString(),
                    "--to",
                    "scrutiny@example.gov.uk",
                    "--subject",
                    "The pack");
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            server.getReceivedMessages()[0].writeTo(raw);
            outputs.put("mail", raw.toString(StandardCharsets.UTF_8));
        } finally {
            server.stop();
        }
    }

    /** The search is no weaker than it must be: what a personal file holds would be found. */
    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        Set<String> identifiers = new TreeSet<>();
        Path small = Path.of("src/test/resources/small/salt");
        for (String table : List.of("person", "request", "long_term_support")) {
            identifiers(small.resolve(table + ".csv"), identifiers);
        }
        Path out = folder.resolve("counts");
        done("count", "--source", small.toString(), "--year", "2017-18", "--quarter", "3", "--out", out.toString());
        for (String name : List.of("why.csv", "ascof-people.csv")) {
            assertTrue(
                    found(identifiers, Map.of(name, Files.readString(out.resolve(name))))
                                    .size()
                            > 100,
                    name);
        }
    }
}
