package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.source.Sources;

/**
 * One submission, saved in every way that councils save it: each reads as the plain file does, and says what was odd
 * about it.
 */
class CldFileKindsTest {

    private static final String PLAIN =
            """
            LA Code,NHS Number,LA Person Unique Identifier,Last Name,Ethnicity,Date of Birth,Client Type,Event Type,Event Start Date,Event End Date,Service Type,Service Component,Delivery Mechanism
            504,9990000018,P1,Roe,White - Irish,1950-02-01,Service User,Service,2025-05-01,,Long Term Support: Community,Home Support,Direct Payment
            504,9990000026,P2,Doe,Other ethnic group: Arab,1960-11-30,Service user,Service,2025-06-12,2025-07-31,Long term support: Nursing care,Long term nursing care,
            504,,P3,Poe,,1970-03-31,Service user,Assessment,2025-06-01,2025-06-12,,,
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> ways() {
        return Stream.of(
                way("semicolons", text -> text.replace(',', ';'), ""),
                way("tabs", text -> text.replace(',', '\t'), ""),
                way("bars", text -> text.replace(',', '|'), ""),
                way("Windows line ends", text -> text.replace("\n", "\r\n"), ""),
                way("a byte order mark", text -> "\uFEFF" + text, "S-BOM row 1"),
                way("sep= line", text -> "sep=;\n" + text.replace(',', ';'), ""),
                way(
                        "title and blank line",
                        text -> "ASC CLD return,,,,,,,,,,,,\n,,,,,,,,,,,,\n" + text,
                        "S-TITLE row 1"),
                way("headings again", text -> text + text, "S-NO-EVENT row 5", 2),
                way(
                        "headings again in capitals",
                        text -> text + text.lines().findFirst().orElseThrow().toUpperCase(Locale.ROOT) + "\n",
                        "S-NO-EVENT row 5"),
                way(
                        "line of dashes",
                        text -> text.replaceFirst("\n", "\n---,--,-----,--,---,--,------,----,---,---,---,----,---\n"),
                        "S-NO-EVENT row 2"),
                way("rows affected", text -> text + "\n(3 rows affected)\n", "S-NO-EVENT row 6"),
                way("total at the end", text -> text + ",,Total,3,,,,,,,,,\n", "S-NO-EVENT row 5"),
                way("rows of commas", text -> text + ",,,,,,,,,,,,\n,,,,,,,,,,,,\n", "S-BLANK row 5"),
                way(
                        "formula wrappers",
                        text -> text.replace("P1", "=\"P1\"").replace("9990000018", "=\"9990000018\""),
                        ""),
                way("quoted formula wrappers", text -> text.replace("P1", "\"=\"\"P1\"\"\""), ""),
                way(
                        "apostrophes",
                        text -> text.replace("9990000018", "'9990000018").replace("504", "'504'"),
                        ""),
                way(
                        "no-break spaces",
                        text -> text.replace("Home Support", "Home\u00A0Support")
                                .replace("P1", "\u00A0P1 "),
                        ""),
                way("spaces", text -> text.replace(",", " , "), ""),
                way("point zero", text -> text.replace("504", "504.0").replace("9990000018", "9990000018.0"), ""),
                way("NULL", text -> text.replace(",,", ",NULL,").replace(",,", ",null,"), "S-NULL row 2"),
                way("dd/mm/yyyy", text -> text.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1"), ""),
                way("yyyymmdd", text -> text.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$1$2$3"), ""),
                way("midnight", text -> text.replaceAll("(\\d{4}-\\d\\d-\\d\\d)", "$1 00:00:00.000"), ""),
                way("month names", CldFileKindsTest::monthNames, ""),
                way("days of SAS", text -> days(text, "ddMMMyyyy", ""), ""),
                way("days of SAS with a time", text -> days(text, "ddMMMyyyy", ":00:00:00.000"), ""),
                way("days of SQL Server", text -> days(text, "MMM ppd yyyy", " 12:00AM"), ""),
                way("month before the day, by name", text -> days(text, "MMMM d yyyy", ""), ""),
                way("day of the week", text -> days(text, "EEE dd MMM yyyy", ""), ""),
                way("ordinals", text -> days(text, "d'th' MMMM yyyy", ""), ""),
                way("footer of two values", text -> text + "Grand total,3\n", "S-NO-EVENT row 5"),
                way("who made it", text -> text + "Performance team, 1 April 2026\n", "S-NO-EVENT row 5"),
                way("NaN of pandas", text -> blanks(text, "nan"), "S-NULL row 2"),
                way("None of Python", text -> blanks(text, "None"), "S-NULL row 2"),
                way("NaT of pandas", text -> blanks(text, "NaT"), "S-NULL row 2"),
                way("#N/A of a spreadsheet", text -> blanks(text, "#N/A"), "S-NULL row 2"),
                way("N/A", text -> blanks(text, "N/A"), "S-NULL row 2"),
                way("<NA> of R", text -> blanks(text, "<NA>"), "S-NULL row 2"),
                way("(blank) of a pivot table", text -> blanks(text, "(blank)"), "S-NULL row 2"),
                way("dashes for blanks", text -> blanks(text, "-"), "S-NULL row 2"),
                way("null in brackets", text -> blanks(text, "(null)"), "S-NULL row 2"),
                way("null before a bracket", text -> blanks(text, "NULL)"), "S-NULL row 2"),
                way("full stops of SAS", text -> blanks(text, "."), "S-NULL row 2"),
                way("a value too many, blank", text -> text.replace("\n", ",\n").replaceFirst(",\n", "\n"), ""),
                way(
                        "a quotation mark that stands alone",
                        text -> text
                                + "504,,P9,\"Bo\" Peep,,1950-02-01,Service User,Service,2025-05-01,,Long Term Support: Community,,\n504,,P3,,,,,,,,,,\n",
                        "S-CSV row 5",
                        1));
    }

    private static Arguments way(String name, UnaryOperator<String> written, String said) {
        return way(name, written, said, 1);
    }

    private static Arguments way(String name, UnaryOperator<String> written, String said, int times) {
        return Arguments.of(name, written, said, times);
    }

    private static String monthNames(String text) {
        String named = text;
        String[] months = {"Jan", "Feb", "Mar", "Apr", "May", "JUN", "July", "Aug", "Sep", "Oct", "nov", "Dec"};
        for (int i = 0; i < months.length; i++) {
            named = named.replaceAll(String.format("(\\d{4})-%02d-(\\d\\d)", i + 1), "$2-" + months[i] + "-$1");
        }
        return named;
    }

    private static String days(String text, String pattern, String after) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        return Pattern.compile("\\d{4}-\\d\\d-\\d\\d")
                .matcher(text)
                .replaceAll(day -> LocalDate.parse(day.group()).format(form).replace("Sept", "Sep") + after);
    }

    /** The text with a word in the place of every blank. */
    private static String blanks(String text, String word) {
        return text.lines()
                        .map(line -> line.replaceAll("(?<=,)(?=,|$)", Matcher.quoteReplacement(word)))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private CldIntake read(byte[] bytes, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        CldIntake intake = new CldIntake();
        CldReader.read(Sources.open(file), intake);
        return intake;
    }

    private static List<String> events(CldIntake intake) {
        return intake.events.stream()
                .map(event -> String.join("/", event.who.council(), event.order(), event.component))
                .toList();
    }

    @Test
    void everyRowWithANulIsNamedThoughItsValueRepeats() throws IOException {
        String damaged = "504,,P9,,,1950-02-01,Service User,Service,2025-05-01,,Long Term\0Support,,\n";
        CldIntake read = read((PLAIN + damaged + damaged).getBytes(StandardCharsets.UTF_8), "nul.csv");
        assertEquals(3, read.events.size());
        assertEquals(
                List.of("S-NUL 5", "S-NUL 6"),
                read.problems.stream().map(one -> one.code() + " " + one.row()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void everyWayReadsTheSame(String name, UnaryOperator<String> written, String said, int times) throws IOException {
        List<String> plain = events(read(PLAIN.getBytes(StandardCharsets.UTF_8), "plain.csv"));
        assertEquals(3, plain.size());
        CldIntake other = read(written.apply(PLAIN).getBytes(StandardCharsets.UTF_8), "cld.csv");
        assertEquals(
                times == 1
                        ? plain
                        : Stream.concat(plain.stream(), plain.stream()).toList(),
                events(other));
        List<Problem> notes = Stream.concat(other.aboutFiles.stream(), other.problems.stream())
                .filter(note -> !note.code().equals("D-COLUMN"))
                .toList();
        assertTrue(
                said.isEmpty()
                        ? notes.isEmpty()
                        : notes.stream().anyMatch(note -> said.equals(note.code() + " row " + note.row())),
                () -> said + " in " + notes);
    }

    @Test
    void encodingsAreToldByTheirBytes() throws IOException {
        String text = PLAIN.replace("Roe", "Zo\u00EB O\u2019Brien");
        List<String> plain = events(read(PLAIN.getBytes(StandardCharsets.UTF_8), "plain.csv"));
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            CldIntake read = read(text.getBytes(charset), "cld.csv");
            assertEquals(plain, events(read), charset.name());
            assertEquals(
                    charset.name().startsWith("windows"),
                    read.aboutFiles.stream()
                            .anyMatch(note -> note.code().equals("S-ENCODING-OTHER")
                                    && note.found().contains("Windows")),
                    charset.name());
        }
    }

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        assertTrue(refused(zip("xl/workbook.xml"), "cld.csv").contains("a workbook that cannot be read"));
        assertTrue(refused("\u00ff\u00fe\0\0L\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "cld.csv")
                .contains("UTF-32"));
        assertTrue(
                refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "cld.csv").contains("a PDF"));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(PLAIN.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private String refused(byte[] bytes, String name) {
        return assertThrows(DataProblemException.class, () -> read(bytes, name)).getMessage();
    }

    @Test
    void dayNumbersAreNamedAndMonthsThatStandFirstRefused() throws IOException {
        CldIntake numbers = read(PLAIN.replace("2025-05-01", "45778").getBytes(StandardCharsets.UTF_8), "cld.csv");
        assertEquals(1, numbers.rejected);
        assertTrue(numbers.problems.get(0).toString().contains("1 May 2025"), numbers.problems.toString());
        String refused = refused(
                PLAIN.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$2/$3/$1").getBytes(StandardCharsets.UTF_8), "cld.csv");
        assertTrue(refused.contains("month first"), refused);
    }

    @Test
    void allFaultsOfARowAreToldAtOnce() throws IOException {
        CldIntake intake = read(
                (PLAIN
                                + "504,12,P4,,Purple,1950-13-01,Service User,Service,2025-99-01,tomorrow,Long Term Support: Community,,\n")
                        .getBytes(StandardCharsets.UTF_8),
                "cld.csv");
        assertEquals(
                List.of("event_start_date", "event_end_date"),
                intake.problems.stream().map(Problem::field).toList());
        assertEquals(
                List.of("nhs_number", "date_of_birth", "ethnicity"),
                intake.notes.problems().stream().map(Problem::field).toList());
    }
}
