package org.scrutineer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.cli.council.Calendar;
import org.scrutineer.cli.council.CouncilTarget;
import org.scrutineer.cli.pack.ScrutinyPack;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole pack from the shipped data. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Make the demo pack from the shipped data on an embedded H2 database.")
final class DemoCommand implements Callable<Integer> {

    private static final Period PERIOD = Calendar.PERIOD;
    private static final String ABOUT_THE_DATA =
            "The performance figures are those that Leicester City Council published for 2017/18 quarter 3. "
                    + "The people behind the SALT tables are synthetic: nobody in them exists. "
                    + "They were made so that counting them gives what Leicester published; what it did not publish is "
                    + "made up.";

    private static final String ABOUT_THE_PEOPLE =
            "The people counted here are synthetic: nobody in these tables exists. Totals that Leicester published are "
                    + "met; everything finer is made up.";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DisclosureOption disclosure;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/demo",
            description = "where the pack is written (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "demo data in place of the shipped: a folder with performance, as datasources/demo, and perhaps "
                            + "salt")
    private Path data;

    @Override
    public Integer call() throws Exception {
        PrintWriter answer = spec.commandLine().getOut();
        Path file = out.resolve("scrutiny-pack-" + PERIOD.year() + "-Q" + PERIOD.quarter() + ".pdf");
        try (Progress progress = new Progress("demo pack", 3)) {
            progress.step("loading the data");
            try (Connection connection = DemoDatabase.open(data)) {
                ReportRun run = new ReportRun(new JdbcSource(connection, ""), PERIOD, disclosure.on());
                RunWarnings.print(run, answer);
                progress.step("making the pages");
                Map<String, Object> about =
                        Map.of("ABOUT_THE_DATA", ABOUT_THE_DATA, "ABOUT_THE_PEOPLE", ABOUT_THE_PEOPLE);
                int pages = ScrutinyPack.write(run, about, file);
                Optional<ScrutinyPack.Further> tables = ScrutinyPack.writeTables(run, about, file);
                progress.step("done");
                run.notes(false).forEach(note -> answer.println("note: " + note.heading() + ": " + note.text()));
                if (data == null) {
                    CouncilTarget.notes().forEach(note -> answer.println("note: The demo council: " + note + "."));
                }
                answer.println("The pack, " + pages + " pages: " + file);
                tables.ifPresent(
                        further -> answer.println("Its tables, " + further.pages() + " pages: " + further.file()));
            }
        }
        answer.flush();
        return 0;
    }
}
