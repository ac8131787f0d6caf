package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.cli.report.ReportCatalogue;
import org.scrutineer.cli.report.ReportItem;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.server.edition.ShippedReports;

/**
 * Every word that a report prints is in its HTML and its Word document, in the order of the pages, and lists are lists.
 */
class EveryWordTest {

    @TempDir
    private Path folder;

    @Test
    void everyReportOfTheDemo() throws IOException {
        try (Source source = Sources.open(TestCouncil.in(folder.resolve("council")))) {
            ReportRun run = new ReportRun(source, Period.of("2017-18", 3), true);
            for (ReportItem item : new ReportCatalogue(ShippedReports.onClassPath()).items()) {
                if (item.isPack() || (!run.plan().parts().isEmpty() && EveryForm.hasWords(item, run))) {
                    EveryForm.check(item, run, folder);
                }
            }
        }
    }

    /** Figures of chance: every report that they allow, with its charts. Councils that are refused are passed over. */
    @Test
    void figuresOfChance() throws IOException {
        int councils = 0;
        for (long seed = 1; councils < 3; seed++) {
            assertTrue(seed < 40, "most councils were refused");
            Path council = folder.resolve("figures" + seed);
            new RandomFigures(seed, council).write();
            try (Source source = Sources.open(council)) {
                ReportRun run = new ReportRun(source, Period.of("2024-25", 1 + (int) (seed % 4)), seed % 2 == 0);
                councils += everyReport(run) > 3 ? 1 : 0;
            } catch (DataProblemException refused) {
                assertTrue(refused.getMessage().contains("found"), refused.getMessage());
            }
        }
    }

    /**
     * The tables of the return and its twelve numbers, of people of chance, in a quarter of chance, with and without
     * disclosure control. Rows with faults are left out, and the pages say so.
     */
    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void peopleOfChance(long seed) throws IOException {
        Path council = folder.resolve("people");
        RandomPeople.write(seed, seed % 2 == 0 ? 400 : 25, council);
        try (Source source = Sources.open(council)) {
            ReportRun run = new ReportRun(ReportRequest.of(
                            source, Period.of("2017-18", 1 + (int) (seed % 4)), Settings.defaults(), seed % 2 == 0)
                    .acceptingErrors(true));
            int checked = 0;
            for (ReportItem item : new ReportCatalogue(ShippedReports.onClassPath()).items()) {
                checked += item.name().matches("SALT|[LS]TS.*|salt.*") && EveryForm.checked(item, run, folder) ? 1 : 0;
            }
            assertTrue(checked >= 10, "only " + checked + " reports of the return");
        }
    }

    private int everyReport(ReportRun run) throws IOException {
        int checked = 0;
        for (ReportItem item : new ReportCatalogue(ShippedReports.onClassPath()).items()) {
            boolean ofTheReturn = item.name().matches("SALT|[LS]TS.*");
            checked += !ofTheReturn && EveryForm.checked(item, run, folder) ? 1 : 0;
        }
        return checked;
    }

    /** The body of a made-up council in words, lists and tables of chance. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aCouncilOfChance(long seed) throws IOException {
        Path council = folder.resolve("chance");
        MadeUpCouncil.write(council);
        Random chance = new Random(seed);
        List<String> rows = new ArrayList<>(List.of("period,section,heading,kind,text"));
        int items = 0;
        for (int section = 1; section <= 6; section++) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 2 + chance.nextInt(5); line++) {
                boolean item = chance.nextBoolean();
                items += item ? 1 : 0;
                lines.add((item ? "- " : "") + sentence(chance));
            }
            rows.add("2024-25 Q3," + section + ",Section " + word(chance) + ",,\""
                    + String.join("\n", lines).replace("\"", "\"\"") + "\"");
        }
        Files.write(council.resolve("narrative.csv"), rows);
        try (Source source = Sources.open(council)) {
            ReportRun run = new ReportRun(source, Period.of("2024-25", 3), true);
            ReportItem pack = new ReportCatalogue(ShippedReports.onClassPath()).find("pack");
            EveryForm.check(pack, run, folder);
            String html = Files.readString(folder.resolve("one.html"));
            String body = html.substring(html.indexOf("</nav>"));
            assertTrue(body.split("<li>", -1).length - 1 >= items, "lists are lists");
            assertTrue(html.indexOf("<h1 ") < html.indexOf("<nav "), "the contents stand after the title");
        }
    }

    private static String sentence(Random chance) {
        StringBuilder words = new StringBuilder(word(chance).substring(0, 1).toUpperCase(Locale.UK));
        for (int i = 0; i < 3 + chance.nextInt(20); i++) {
            words.append(word(chance)).append(' ');
        }
        return words.append("ends.").toString();
    }

    private static String word(Random chance) {
        List<String> odd = List.of(
                "A&E",
                "<18",
                "65+",
                "“quoted”",
                "Côte",
                "£3.2m",
                "n/a",
                "o'clock",
                "reablement",
                "safeguarding",
                "–",
                "7%");
        return odd.get(chance.nextInt(odd.size()))
                + (chance.nextInt(3) == 0 ? Integer.toString(chance.nextInt(100)) : "");
    }
}
