package org.scrutineer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scrutineer.cli.council.Calendar;
import org.scrutineer.cli.council.CouncilFolder;
import org.scrutineer.cli.council.CouncilRows;
import org.scrutineer.cli.council.CouncilTarget;
import org.scrutineer.cli.council.DemoCouncil;
import org.scrutineer.cli.council.cld.ClientLevelData;
import org.scrutineer.salt.FinancialYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demo-data}: the demo council's synthetic records, to try the other commands on. */
@Command(
        name = "demo-data",
        mixinStandardHelpOptions = true,
        description = "Write the demo council: synthetic people whose counts are what Leicester published for 2017/18 "
                + "quarter 3.")
final class DemoDataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "write it as a folder in the SALT contract")
    private Path folder;

    @Option(names = "--cld", paramLabel = "FILE", description = "write it as one Client Level Data file")
    private Path cld;

    @Option(
            names = "--release",
            paramLabel = "1|2",
            defaultValue = "1",
            description = "the release whose labels the Client Level Data has (default: 1)")
    private int release;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2017-18",
            description = "the financial year in which the Client Level Data has the council live, such as 2025-26, "
                    + "to 31 December of it (default: 2017-18)")
    private String year;

    @Option(
            names = "--times",
            paramLabel = "N",
            hidden = true,
            defaultValue = "1",
            description = "write the Client Level Data N times, with different people each time, for timing")
    private int times;

    @Override
    public Integer call() {
        if (folder == null && cld == null) {
            throw new ParameterException(
                    spec.commandLine(), "say where to write the council: --out DIR, --cld FILE, or both");
        }
        if (release != 1 && release != 2) {
            throw new ParameterException(spec.commandLine(), "--release is 1 or 2, found " + release);
        }
        if (cld == null && !year.equals(Calendar.PERIOD.year().toString())) {
            throw new ParameterException(
                    spec.commandLine(), "--year moves the Client Level Data alone: give --cld FILE with it");
        }
        FinancialYear asIf = asIf();
        CouncilRows council = DemoCouncil.make();
        PrintWriter answer = spec.commandLine().getOut();
        if (folder != null) {
            CouncilFolder.write(council, folder);
            answer.printf(
                    "%,d records of synthetic people, calibrated for %s: %s%n",
                    council.size(), Calendar.PERIOD, folder);
        }
        if (cld != null) {
            ClientLevelData.write(council, cld, times, release, asIf);
            answer.println("The same council as Client Level Data"
                    + (asIf.equals(Calendar.PERIOD.year()) ? "" : ", as if it were " + asIf) + ": " + cld);
            if (release == 2) {
                answer.println(
                        "not carried: requests that led to end of life care, which Release 2 has no outcome for.");
            }
            ClientLevelData.notCarried().forEach(difference -> answer.println("not carried: " + difference + "."));
        }
        CouncilTarget.notes().forEach(note -> answer.println("note: " + note + "."));
        answer.flush();
        return 0;
    }

    private FinancialYear asIf() {
        try {
            return FinancialYear.parse(year);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--year: " + wrong.getMessage());
        }
    }
}
