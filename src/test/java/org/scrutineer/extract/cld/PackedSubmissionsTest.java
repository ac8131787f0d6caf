package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.extract.text.Content;

/**
 * Submissions packed by gzip or in a ZIP archive are read as the plain files are, or refused for a reason that is said.
 */
class PackedSubmissionsTest {

    private static final String HEAD =
            "LA Code,LA Person Unique Identifier,Client Type,Event Type,Event Start Date,Service Type\n";
    private static final String ONE = "504,P1,Service user,Service,2025-05-01,Long term support: Community\n";
    private static final String TWO = "504,P2,Service user,Service,2025-08-01,Long term support: Prison\n";

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        }
        return packed.toByteArray();
    }

    /** An archive of files, each a name and its text in turn. */
    private static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(bytes(files[i + 1]));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] packed(String way) throws IOException {
        String whole = HEAD + ONE + TWO;
        byte[] zip = zip("cld.csv", whole);
        byte[] gzip = gzip(whole);
        return switch (way) {
            case "gzip" -> gzip;
            case "gzip of two put together" -> joined(gzip(HEAD + ONE), gzip(TWO));
            case "gzip of Windows-1252" -> gzip1252(whole.replace("Prison\n", "Prison\u00a0\n"));
            case "one file" -> zip;
            case "two submissions" -> zip("Q1.csv", HEAD + ONE, "Q2.csv", HEAD + TWO);
            case "a folder of a Mac" ->
                zip("CLD/", "", "CLD/cld.csv", whole, "__MACOSX/CLD/._cld.csv", "\0\5", "CLD/.DS_Store", "x");
            case "with a letter" -> zip("letter.docx", "PK", "cld.csv", whole, "Read me.txt", "From the team");
            case "gzip cut off" -> Arrays.copyOf(gzip, gzip.length - 12);
            case "gzip with something after it" -> joined(gzip, bytes("something"));
            case "gzip of a workbook" -> gzip("PK\u0003\u0004 [Content_Types].xml");
            case "gzip of gzip" -> joined(new byte[] {}, gzipOf(gzip));
            case "archive cut off" -> Arrays.copyOf(zip, zip.length / 2);
            case "archive with a byte changed" -> changed(zip);
            case "password" -> flagged(zip);
            case "archive in it" -> zip("a.zip", "x");
            case "gzip in it" -> zip("cld.csv", whole, "cld.csv.gz", "x");
            case "workbook in it" -> zip("cld.csv", whole, "Q2.XLSX", "x");
            case "PDF under another name" -> zip("cld.csv", "%PDF-1.7");
            case "no table" -> zip("letter.docx", "x");
            case "empty archive" -> zip();
            case "one of two is another table" -> zip("Q1.csv", HEAD + ONE, "Q2.csv", "person_id,date_of_birth\nP1,\n");
            case "7-Zip" -> new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c};
            case "RAR" -> bytes("Rar!\u001a\u0007\u0001");
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static byte[] gzip1252(String text) throws IOException {
        return gzipOf(text.getBytes("windows-1252"));
    }

    private static byte[] gzipOf(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** The archive with the checksum in its list changed, as if a byte had been. */
    private static byte[] changed(byte[] zip) {
        zip[list(zip) + 16] ^= 0x55;
        return zip;
    }

    /** The archive with the mark of a password in its list. */
    private static byte[] flagged(byte[] zip) {
        zip[list(zip) + 8] |= 1;
        return zip;
    }

    private static int list(byte[] zip) {
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalArgumentException("no archive");
    }

    private CldIntake read(byte[] packed, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, packed);
        return read(file);
    }

    private static CldIntake read(Path file) {
        CldIntake intake = new CldIntake();
        try (Source source = Sources.open(file)) {
            CldReader.read(source, intake);
        }
        return intake;
    }

    private static List<String> events(CldIntake intake) {
        return intake.events.stream()
                .map(event -> event.who.council() + " " + event.order())
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0} named {1}")
    @CsvSource({
        "gzip, cld.csv.gz",
        "gzip, CLD.GZ",
        "gzip, cld.csv",
        "gzip of two put together, cld.csv.gz",
        "gzip of Windows-1252, cld.csv.gz",
        "one file, cld.zip",
        "one file, cld.csv",
        "two submissions, cld.zip",
        "a folder of a Mac, cld.zip",
        "with a letter, cld.zip",
    })
    void isReadAsThePlainFile(String way, String name) throws IOException {
        List<String> plain = events(read(bytes(HEAD + ONE + TWO), "plain.csv"));
        assertEquals(2, plain.size());
        assertEquals(plain, events(read(packed(way), name)));
        Files.delete(folder.resolve("plain.csv"));
        assertEquals(plain, events(read(folder)), "in a folder");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "gzip cut off, S-PACKED, damaged or not whole",
        "gzip with something after it, S-PACKED, damaged or not whole",
        "gzip of a workbook, S-KIND, an Excel workbook",
        "gzip of gzip, S-KIND, a file that gzip made smaller",
        "archive cut off, S-PACKED, damaged or not whole",
        "archive with a byte changed, S-PACKED, damaged or not whole",
        "password, S-PACKED, a ZIP archive that a password protects",
        "archive in it, S-PACKED, an archive in the archive: a.zip",
        "gzip in it, S-PACKED, an archive in the archive: cld.csv.gz",
        "workbook in it, S-PACKED, a workbook in the archive: Q2.XLSX",
        "PDF under another name, S-KIND, a PDF",
        "no table, S-PACKED, a ZIP archive of letter.docx",
        "empty archive, S-PACKED, an empty ZIP archive",
        "one of two is another table, S-COLUMN, no such column",
        "7-Zip, S-KIND, a 7z archive",
        "RAR, S-KIND, a RAR archive",
    })
    void isRefusedAndSaysWhy(String way, String code, String found) throws IOException {
        byte[] packed = packed(way);
        Problem said = assertThrows(DataProblemException.class, () -> read(packed, "sent.zip"))
                .problems()
                .get(0);
        assertEquals(code, said.code(), said.toString());
        assertTrue(said.found().contains(found), said.toString());
        assertTrue(said.file().startsWith("sent.zip"), said.toString());
    }

    @Test
    void whatTheArchiveHoldsBesideTheSubmissionIsNamed() throws IOException {
        Files.write(folder.resolve("sent.zip"), packed("with a letter"));
        try (Source source = Sources.open(folder.resolve("sent.zip"))) {
            assertEquals(List.of("sent.zip: letter.docx", "sent.zip: Read me.txt"), source.others());
        }
    }

    /** Submissions named one by one are one table, each in its own form. */
    @ParameterizedTest
    @CsvSource({"a.csv, b.csv", "a.csv.gz, b.zip", "a, b", "a, b.csv.gz", "a, beside"})
    void submissionsOfAnyFormAreJoined(String first, String second) throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        Files.createDirectories(folder.resolve("beside"));
        Files.writeString(folder.resolve("a/one.csv"), HEAD + ONE);
        Files.writeString(folder.resolve("b/two.csv"), HEAD + TWO);
        Files.writeString(folder.resolve("beside/person.csv"), "person_id,date_of_birth\nP1,1950-02-01\n");
        Files.writeString(folder.resolve("a.csv"), HEAD + ONE);
        Files.writeString(folder.resolve("b.csv"), HEAD + TWO);
        Files.write(folder.resolve("a.csv.gz"), gzip(HEAD + ONE));
        Files.write(folder.resolve("b.csv.gz"), gzip(HEAD + TWO));
        Files.write(folder.resolve("b.zip"), zip("two.csv", HEAD + TWO));
        CldIntake intake = new CldIntake();
        try (Source source = Sources.open(List.of(folder.resolve(first), folder.resolve(second)))) {
            CldReader.read(source, intake);
            assertEquals(second.equals("beside"), source.has(Contract.get().table("person")));
        }
        assertEquals(second.equals("beside") ? 1 : 2, events(intake).size());
    }

    @Test
    void otherTablesMayBePackedOneByOne() throws IOException {
        Files.write(folder.resolve("person.csv.gz"), gzip("person_id,date_of_birth\nP1,1950-02-01\n"));
        Files.write(folder.resolve("population.zip"), zip("x.csv", "area,year\n", "y.csv", "area,year\n"));
        try (Source source = Sources.open(folder)) {
            try (Rows rows = source.open(Contract.get().table("person"))) {
                assertEquals("P1", rows.next().text("person_id"));
            }
            DataProblemException two = assertThrows(
                    DataProblemException.class, () -> source.open(Contract.get().table("population")));
            assertTrue(two.getMessage().contains("a ZIP archive of 2 files"), two.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBombIsRefusedWhateverItsLastBytesSay(boolean honest) throws IOException {
        byte[] chunk = new byte[1 << 20];
        Arrays.fill(chunk, (byte) ',');
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(HEAD));
            for (int i = 0; i < 270; i++) {
                gzip.write(chunk);
                gzip.write('\n');
            }
        }
        byte[] bomb = packed.toByteArray();
        if (!honest) {
            bomb = joined(bomb, gzip(TWO));
        }
        Path sent = Files.write(folder.resolve("bomb.csv.gz"), bomb);
        DataProblemException refused = assertThrows(DataProblemException.class, () -> {
            try (InputStream unpacked = Content.plain(sent).open()) {
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
        });
        assertTrue(refused.getMessage().contains("100 times its size"), refused.getMessage());
    }
}
