package org.scrutineer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutineer.extract.start.NewCouncil;
import org.scrutineer.extract.start.files.NewPlace;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code init}: the tables of a council that begins, to fill in. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Write the tables to fill in, with headings, meanings, the words to choose from and the indicators of "
                        + "the ASCOF framework. Nothing is overwritten.")
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|FILE.xlsx",
            description = "a new folder of CSV files, or a new workbook with a sheet for each table")
    private Path out;

    @Option(names = "--council", paramLabel = "NAME", defaultValue = "", description = "the council's name")
    private String council;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "the financial year of the first paper, such as 2025-26 (default: the year of today)")
    private String year;

    @Override
    public Integer call() {
        NewCouncil begins = new NewCouncil(council, year());
        NewPlace place = NewPlace.at(out);
        List<Path> written = place.write(begins.tables(), begins.readme(place.isWorkbook(), out.toString()));
        PrintWriter answer = spec.commandLine().getOut();
        answer.println("Written: " + out
                + (place.isWorkbook()
                        ? ", with a sheet for each table. Begin with the sheet README."
                        : ", " + written.size() + " files. Begin with README.txt."));
        answer.println(
                begins.indicators() + " indicators of the ASCOF framework of " + begins.framework() + " are filled in."
                        + (begins.framework().equals(year())
                                ? ""
                                : " The framework of " + year() + " is not known to this version: check them."));
        answer.flush();
        return 0;
    }

    private FinancialYear year() {
        if (year == null) {
            return Period.containing(Today.inEngland()).year();
        }
        try {
            return FinancialYear.parse(year);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }
}
