package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/** Files as councils save them, the order of their rows, and the account of every row. */
class CldFileTest {

    private static final String HEADER =
            "nhs  number,LA_Person-Unique Identifier,CLIENT TYPE,Date of Birth,Primary Support Reason,Event Type,Event Start Date,Event End Date,Event Outcome,Request: Route of Access,Service Type,Delivery Mechanism";
    private static final String[] SERVICES = {
        "Long Term Support: Nursing Care",
        "Long term support: Community",
        "Short Term Support: ST-Max",
        "Long Term Support: Residential Care",
        "Short term support: Ongoing low level"
    };

    @TempDir
    private Path folder;

    private SaltIntake read(String text) throws IOException {
        Path file = folder.resolve("cld.csv");
        Files.writeString(file, text);
        return SaltReader.read(Sources.open(file));
    }

    private static List<org.scrutineer.extract.contract.Problem> valueNotes(SaltIntake intake) {
        return intake.input().odd().stream()
                .filter(note -> note.code().startsWith("V-"))
                .toList();
    }

    private static List<String> rows(Random random, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int person = random.nextInt(count / 4 + 1);
            String who = (person % 5 == 0 ? "" : String.format("%010d", 9_000_000_000L + person / 2)) + ",P"
                    + (person % 7 == 0 ? person / 2 : person) + ","
                    + (person % 2 == 0 ? "Service User" : "Service user") + ",19" + (30 + person % 60) + "-02-03,"
                    + (random.nextInt(4) == 0 ? "Unknown" : "Mental Health Support") + ",";
            String month = String.format("2023-%02d-", 4 + random.nextInt(6));
            int day = 1 + random.nextInt(20);
            String start = month + String.format("%02d", day);
            String end = month + String.format("%02d", day + random.nextInt(7));
            rows.add(
                    switch (random.nextInt(4)) {
                        case 0 ->
                            who + "Request," + start + "," + end + ",NFA - Support declined,Discharge from Hospital,,";
                        case 1 -> who + "Assessment," + start + "," + end + ",NFA: Deceased,,,";
                        case 2 ->
                            who + "Service," + start + "," + end + ",,," + SERVICES[random.nextInt(5)]
                                    + ",Direct payment";
                        default ->
                            who + "Service," + start + ",,,," + SERVICES[random.nextInt(5)] + ","
                                    + (random.nextBoolean() ? "" : "CASSR commissioned support");
                    });
        }
        return rows;
    }

    private static String cells(SaltIntake intake) {
        SaltReturn counted =
                new Counting(Period.of("2023-24", 4), Settings.defaults()).count(intake.book(), Trail.none());
        StringBuilder cells = new StringBuilder();
        for (CountTable table : counted.tables()) {
            for (int row = 0; row < table.layout().rows().size(); row++) {
                for (int column = 0; column < table.layout().columns().size(); column++) {
                    cells.append(table.raw(row, column)).append(' ');
                }
            }
        }
        return cells.toString();
    }

    @Test
    void theOrderOfTheRowsNeverMatters() throws IOException {
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            List<String> rows = rows(random, 120);
            SaltIntake one = read(HEADER + "\n" + String.join("\n", rows) + "\n");
            Collections.shuffle(rows, random);
            SaltIntake other = read(HEADER + "\n" + String.join("\n", rows) + "\n");
            assertEquals(cells(one), cells(other), "seed " + seed);
            assertEquals(one.input().excluded(), other.input().excluded(), "seed " + seed);
            assertEquals(one.input().unable(), other.input().unable(), "seed " + seed);
        }
    }

    @Test
    void everyRowIsCountedLeftOutOrRejected() throws IOException {
        List<String> rows = rows(new Random(3), 200);
        rows.add(",P1,Nobody,1950-01-01,,Request,2023-05-01,2023-05-01,,,,");
        rows.add("too,short,by far");
        SaltIntake intake = read(HEADER + "\n" + String.join("\n", rows));
        assertEquals(202, intake.input().read());
        assertEquals(1, intake.input().rejected());
        assertEquals(1, intake.input().excluded().get("C-INCOMPLETE"));
        intake.input().mustAddUp();
        assertTrue(intake.input().counted() > 50);
    }

    @Test
    void aByteOrderMarkSemicolonsAndWindowsLineEndsReadTheSame() throws IOException {
        List<String> rows = rows(new Random(5), 80);
        String plain = HEADER + "\n" + String.join("\n", rows);
        String expected = cells(read(plain));
        assertEquals(expected, cells(read("\ufeff" + plain.replace(',', ';').replace("\n", "\r\n"))));
    }

    @Test
    void aPackNeedsMoreThanTheFile() throws IOException {
        Path file = folder.resolve("cld.csv");
        Files.writeString(file, HEADER + "\n");
        try (Source source = Sources.open(file)) {
            DataProblemException refused =
                    assertThrows(DataProblemException.class, () -> PerformanceReader.read(source));
            assertTrue(refused.getMessage().contains("beside indicator.csv"), refused.getMessage());
        }
    }

    @Test
    void inAFolderItIsTheSameFile() throws IOException {
        String text = HEADER + "\n" + String.join("\n", rows(new Random(9), 80));
        String expected = cells(read(text));
        Path council = Files.createDirectory(folder.resolve("council"));
        Files.writeString(council.resolve("client_level_data.csv"), text);
        SaltIntake inFolder = SaltReader.read(Sources.open(council));
        assertEquals(expected, cells(inFolder));
        assertEquals(80, inFolder.input().read());
    }

    @Test
    void anUnknownCodeGetsTheNearestOnes() throws IOException {
        SaltIntake intake = read(HEADER + "\n,P1,Service Usr,1950-01-01,,Request,2023-05-01,2023-05-01,,,,\n");
        assertEquals("client_type", valueNotes(intake).get(0).field());
        assertTrue(
                valueNotes(intake).get(0).fix().contains("Service user"),
                valueNotes(intake).get(0).fix());
    }

    @Test
    void anotherFileIsRefusedInOneMessage() {
        DataProblemException refused = assertThrows(DataProblemException.class, () -> read("a,b\n1,2\n"));
        assertEquals(1, refused.problems().size());
        assertTrue(refused.getMessage().contains("Client Level Data"), refused.getMessage());
    }

    @Test
    void aSharedNhsNumberIsOnePersonWithAWarning() throws IOException {
        SaltIntake intake = read(
                HEADER
                        + "\n9990000018,P1,Service User,1950-01-01,,Service,2023-05-01,,,,Long Term Support: Nursing Care,\n9990000018,P2,Service User,1961-01-01,,Service,2023-05-01,,,,Long Term Support: Residential Care,\n");
        assertEquals(1, intake.book().people().size());
        assertEquals(1, intake.input().warnings().size());
        assertTrue(intake.input().warnings().get(0).startsWith("1 NHS number stands with several LA ids"));
    }

    @Test
    void twoPeopleOfOneNumberAreNoticedEvenWhenTheirEventsAreTheSame() throws IOException {
        SaltIntake intake = read(
                HEADER
                        + "\n9990000018,P1,Service User,1950-01-01,,Request,2023-05-01,2023-05-01,NFA - Support declined,Discharge from Hospital,,\n"
                        + "9990000018,P2,Service User,1961-01-01,,Request,2023-05-01,2023-05-01,NFA - Support declined,Discharge from Hospital,,\n");
        assertEquals(1, intake.input().excluded().get("C-DUPLICATE"));
        assertEquals(1, intake.input().warnings().size());
    }

    @Test
    void aShortenedOrMisspelledCodeGetsASuggestion() throws IOException {
        String row = ",P1,Service User,1950-01-01,%s,Request,2023-05-01,2023-05-01,%s,,,\n";
        SaltIntake intake = read(HEADER + "\n" + String.format(row, "Mental Helth", "")
                + String.format(row, "", "NFA - Information and advise") + String.format(row, "", "gone fishing"));
        List<org.scrutineer.extract.contract.Problem> odd = valueNotes(intake);
        assertEquals(List.of(), intake.problems());
        assertEquals(
                "The value counts as not known. Perhaps \"Mental health support\" was meant.",
                odd.get(0).fix());
        assertTrue(odd.get(1).fix().contains("Perhaps \"NFA"), odd.get(1).fix());
        assertTrue(odd.get(2).fix().contains("none is near to it"), odd.get(2).fix());
    }

    @Test
    void aDamagedFileIsOneMessage() throws IOException {
        String good =
                ",P1,Service User,1950-01-01,,Request,2023-05-01,2023-05-01,NFA - Support declined,Discharge from Hospital,,\n";
        SaltIntake open = read(HEADER + "\n" + good + ",\"P2,Service User\n" + good.replace("P1", "P3"));
        assertEquals(
                List.of("S-QUOTE 3"),
                open.problems().stream()
                        .map(problem -> problem.code() + " " + problem.row())
                        .toList());
        assertEquals(3, open.input().read());
        assertEquals(2, open.book().people().size());
        assertEquals(
                "S-NUL",
                read(HEADER + "\n" + good + good.replace("P1", "P\0"))
                        .problems()
                        .get(0)
                        .code());
        assertEquals(
                "S-EMPTY",
                assertThrows(DataProblemException.class, () -> read(HEADER + "\n"))
                        .problems()
                        .get(0)
                        .code());
        Files.write(
                folder.resolve("latin.csv"),
                (HEADER + "\n" + good + good.replace("P1", "Ren\u00e9e"))
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        SaltIntake latin = SaltReader.read(Sources.open(folder.resolve("latin.csv")));
        assertEquals(List.of(), latin.problems());
        assertEquals(2, latin.input().read());
        Files.write(
                folder.resolve("mixed.csv"),
                (HEADER + "\n" + good.replace("P1", "Ren\u00c3\u00a9e") + good.replace("P1", "Ren\u00e9e"))
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        SaltIntake mixed = SaltReader.read(Sources.open(folder.resolve("mixed.csv")));
        assertEquals(0, mixed.input().rejected());
        assertTrue(
                mixed.input().odd().stream().anyMatch(note -> note.code().equals("S-LETTERS")),
                mixed.input().odd().toString());
    }
}
