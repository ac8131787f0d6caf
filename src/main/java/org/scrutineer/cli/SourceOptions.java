package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ascof.Population;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.DriverJar;
import org.scrutineer.extract.figures.PopulationReader;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.SettingsReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that counts must be told: the source, the period, the council's settings. */
final class SourceOptions {

    /** What may be given as a source. */
    static final String SOURCES =
            "a folder of CSV files or workbooks, a workbook (.xlsx) with a sheet for each table, a file of Client "
                    + "Level Data (.csv, .csv.gz, .zip of several, .xlsx), or a .properties file of a database; "
                    + "may be repeated: submissions of Client Level Data are joined, any other table comes from one "
                    + "of them";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--source", required = true, paramLabel = "SOURCE", description = SOURCES)
    private List<Path> sources;

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "the financial year, such as 2017-18")
    private String year;

    @Option(
            names = "--quarter",
            paramLabel = "1-4",
            defaultValue = "4",
            description = "count from 1 April to the end of this quarter (default: 4, the whole year)")
    private int quarter;

    @Option(
            names = "--set",
            paramLabel = "SETTING=CHOICE",
            description = "a choice of the council's, such as council.prison=none; may be repeated")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--accept-errors", description = "go on with the good rows when some rows have faults")
    private boolean acceptErrors;

    @Option(
            names = "--driver-jar",
            paramLabel = "FILE",
            description = "the jar of a JDBC driver that is not shipped, such as Oracle's")
    private List<Path> drivers = List.of();

    List<Path> sources() {
        return sources;
    }

    boolean acceptErrors() {
        return acceptErrors;
    }

    /** The period asked for; a wrong one is a fault of the command, not of the data. */
    Period period() {
        try {
            return new Period(FinancialYear.parse(year), quarter);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }

    /** The rules of the return in the period's year, with the council's own rows. */
    RuleSet rules() {
        return RuleSet.of(period().year(), settings());
    }

    Settings settings() {
        for (Map.Entry<String, String> one : set.entrySet()) {
            try {
                Settings.defaults().with(one.getKey(), one.getValue());
            } catch (IllegalArgumentException wrong) {
                throw new ParameterException(spec.commandLine(), "--set: " + wrong.getMessage());
            }
        }
        return SettingsReader.read(sources, set);
    }

    /** The same, the choices of a rule set being what holds where neither the source nor the command says otherwise. */
    Settings settings(Settings base) {
        settings();
        return SettingsReader.read(sources, set, base);
    }

    /** The populations that the source has, for rates; none where it has no such table. */
    List<Population> populations() {
        try (Source opened = open()) {
            return PopulationReader.read(opened);
        }
    }

    Source open() {
        drivers.forEach(DriverJar::register);
        return Sources.open(sources);
    }

    /**
     * Reads the SALT contract.
     *
     * @throws DataProblemException when rows have faults and it was not said to go on without them
     */
    SaltIntake read() {
        return read(settings());
    }

    /**
     * Reads the SALT contract for a count with these settings.
     *
     * @throws DataProblemException when rows have faults and it was not said to go on without them
     */
    SaltIntake read(Settings counted) {
        try (Source opened = open()) {
            SaltIntake intake = SaltReader.read(opened, new ReadFor(period(), counted));
            List<Problem> problems = intake.problems();
            if (!problems.isEmpty() && !acceptErrors) {
                throw new DataProblemException(problems);
            }
            return intake;
        }
    }
}
