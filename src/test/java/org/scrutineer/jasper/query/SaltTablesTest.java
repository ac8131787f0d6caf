package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.council.DemoCouncil;
import org.scrutineer.cli.council.DemoCouncilSource;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/** Nobody who is counted is missing from a printed table of the return. */
class SaltTablesTest {

    private static final String MECHANISM = "Shared Lives agreement";

    @TempDir
    private Path folder;

    private static Object at(TableDataSource tables, int row, String field) {
        List<String> names =
                tables.fields().stream().map(TableDataSource.Field::name).toList();
        return tables.rows().get(row)[names.indexOf(field)];
    }

    private static long number(Object text) {
        return Long.parseLong(text.toString().replace(",", ""));
    }

    /**
     * Every table of the demo's council, exactly: what is printed of a row adds up to its total, and what is not
     * printed is named.
     */
    @Test
    void whatIsPrintedAddsUpAndWhatIsNotIsNamed() {
        ReportRun run = new ReportRun(new DemoCouncilSource(DemoCouncil.make()), Period.of("2017-18", 3), false);
        TableDataSource tables = Queries.answer("salt-tables ", run);
        assertEquals(RuleSet.everyYear().layout().tables().size(), tables.rows().size());
        int grids = 0;
        for (int i = 0; i < tables.rows().size(); i++) {
            TableLayout layout = RuleSet.everyYear().layout().tables().get(i);
            TableDataSource rows = (TableDataSource) at(tables, i, "rows");
            if (rows == null) {
                assertTrue(at(tables, i, "sentence").toString().startsWith("No "), layout.name());
                continue;
            }
            grids++;
            String note = String.valueOf(at(tables, i, "note"));
            List<String> shown =
                    rows.rows().stream().map(row -> row[0].toString()).toList();
            layout.rows()
                    .lines()
                    .forEach(line -> assertTrue(
                            shown.contains(line.label()) || note.contains(line.label()),
                            layout.name() + " loses the row " + line.label()));
            int columns = rows.fields().size() - 3;
            long named = layout.columns().lines().stream()
                    .filter(line -> note.contains(line.label()))
                    .count();
            assertTrue(columns + named >= layout.columns().size(), layout.name() + " loses a column");
            int last = rows.fields().size() - 1;
            assertEquals(
                    LineKind.TOTAL,
                    layout.columns().line(layout.columns().size() - 1).kind(),
                    layout.name());
            for (Object[] row : rows.rows()) {
                long sum = 0;
                for (int column = 3; column < last; column++) {
                    sum += number(row[column]);
                }
                // Different people may stand in several columns of a row of clients.
                if (!row[0].equals("Total Clients in Table")
                        && !row[0].toString().startsWith("of which, also")) {
                    assertEquals(number(row[last]), sum, layout.name() + ", " + row[0]);
                }
            }
        }
        assertTrue(grids > 25, grids + " tables with figures");
    }

    /** A category that is added to the layout of the return, as next year's would be, in a program of its own. */
    @Test
    void aCategoryThatIsAddedIsOnThePage() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules/org/scrutineer/rules"));
        String layout = Files.readString(Path.of("src/main/resources/org/scrutineer/rules/LTS001a.csv"));
        Files.writeString(
                rules.resolve("LTS001a.csv"),
                layout.replace(
                                "1a|1b,column,7,Prison",
                                "1a|1b,column,7,Community: " + MECHANISM
                                        + ",category,,,our choice,,\n1a|1b,column,8,Prison")
                        .replace("1a|1b,column,8,Prison: CASSR Com", "1a|1b,column,9,Prison: CASSR Com")
                        .replace("1a|1b,column,9,Total", "1a|1b,column,10,Total"));
        String contract = Files.readString(Path.of("src/main/resources/org/scrutineer/rules/contract.csv"));
        Files.writeString(
                rules.resolve("contract.csv"),
                contract.replace(
                        "|CASSR Commissioned Support only,How",
                        "|CASSR Commissioned Support only|" + MECHANISM + ",How"));
        Path council = Files.createDirectories(folder.resolve("council"));
        List<String> people = new ArrayList<>(List.of("person_id,date_of_birth,primary_support_reason"));
        List<String> support = new ArrayList<>(List.of("support_id,person_id,start_date,setting,delivery_mechanism"));
        for (int i = 1; i <= 40; i++) {
            people.add("P" + i + ",1970-01-01,Mental Health Support");
            support.add("S" + i + ",P" + i + ",2017-04-03,Community," + (i <= 32 ? MECHANISM : "Direct Payment only"));
        }
        Files.write(council.resolve("person.csv"), people);
        Files.write(council.resolve("long_term_support.csv"), support);
        String html = made(council, "LTS001a 1a");
        assertTrue(html.contains(MECHANISM), html);
        String total = html.substring(html.indexOf("Total</strong></th>", html.indexOf("<tbody>")));
        List<String> cells = Stream.of(
                        total.substring(0, total.indexOf("</tr>")).split("<td[^>]*>"))
                .skip(1)
                .map(cell -> cell.replaceAll("<[^>]*>", "").strip())
                .toList();
        assertEquals(List.of("8", "32", "40"), cells);
    }

    private String made(Path council, String report) throws Exception {
        Path out = folder.resolve("out.html");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                folder.resolve("rules") + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                "org.scrutineer.cli.Main",
                "report",
                report,
                "--source",
                council.toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--disclosure",
                "off",
                "--out",
                out.toString());
        Path said = folder.resolve("said.txt");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, Files.readString(said));
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
