package org.scrutineer.jasper;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRValueParameter;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.query.JRAbstractQueryExecuter;
import net.sf.jasperreports.repo.RepositoryUtil;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.jasper.query.Choices;
import org.scrutineer.jasper.query.Guard;
import org.scrutineer.jasper.query.LatestPeriod;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * Runs one line of the language {@code scrutineer}. The figures come from the run that the book passes on as
 * {@link ReportRun#PARAMETER}, from the server's data source in the same place, or, in a report run alone, from the
 * report's own JDBC connection and its parameters {@code YEAR}, {@code QUARTER}, {@code DISCLOSURE}.
 */
public final class ScrutineerQueryExecuter extends JRAbstractQueryExecuter {

    /** The parameter of a template that gets what stands at the foot of every page. */
    static final String FOOT = "FOOT";

    /**
     * The parameter of a book that hands the words on to parts without a query: of no class, since a server's class
     * filter hides that of a bundle.
     */
    private static final String WORDS = "WORDS";

    private static final int SHOWN = 20;

    ScrutineerQueryExecuter(
            JasperReportsContext context, JRDataset dataset, Map<String, ? extends JRValueParameter> parameters) {
        super(context, dataset, parameters);
        parseQuery();
    }

    @Override
    protected String getParameterReplacement(String parameterName) {
        Object value = getParameterValue(parameterName);
        return value == null ? "" : String.valueOf(value);
    }

    @Override
    public JRDataSource createDatasource() {
        String line = getQueryString();
        if (Choices.is(line)) {
            return Choices.answer(line, this::source);
        }
        if (Guard.is(line)) {
            stopUnattended(line);
            TableDataSource guarded = Guard.answer(line, this::run, this::opens);
            if (Guard.isBook(guarded)) {
                words(run());
            } else {
                // Which council's data cannot be read is not known: the page of faults is in English.
                words(Words.english());
            }
            return guarded;
        }
        ReportRun run = run();
        words(run);
        return Queries.answer(line, run);
    }

    /**
     * A scheduled report with faults fails: its readers are told that it is late, and the analyst gets this message.
     */
    private void stopUnattended(String line) {
        RunHandle handle = handle();
        if (handle != null
                && handle.provider() != null
                && handle.provider().unattended()
                && line.strip().startsWith("guard")) {
            List<Problem> problems = Guard.problems(line, this::run, this::opens);
            if (!problems.isEmpty()) {
                throw new DataProblemException(problems.stream()
                        .limit(SHOWN)
                        .map(Problem::withoutValue)
                        .toList());
            }
        }
    }

    /** Whether the reader may open what is at a location, such as a template of the server's repository. */
    private boolean opens(String location) {
        try (InputStream there =
                RepositoryUtil.getInstance(getJasperReportsContext()).getInputStreamFromLocation(location)) {
            return there != null;
        } catch (JRException | IOException | RuntimeException lacking) {
            return false;
        }
    }

    /**
     * Words and foot are the council's, whatever the language of the machine or of the reader: parameters of those
     * names get them.
     */
    private void words(ReportRun run) {
        words(run.words());
        JRValueParameter foot = getValueParameter(FOOT, true);
        if (foot != null) {
            foot.setValue(run.foot());
        }
    }

    private void words(Words words) {
        JRValueParameter bundle = getValueParameter(JRParameter.REPORT_RESOURCE_BUNDLE, true);
        // A template with a bundle of its own keeps it.
        if (bundle != null && bundle.getValue() == null) {
            bundle.setValue(words.bundle());
        }
        set(WORDS, words.bundle());
    }

    private ReportRun run() {
        RunHandle handle = handle();
        if (handle != null && handle.run() != null) {
            return handle.run();
        }
        ReportRun run = handle != null
                ? handle.provider().run(period())
                : new ReportRun(
                        source(), period(), PeopleAccess.onServer() || !Boolean.FALSE.equals(value("DISCLOSURE")));
        share(handle == null ? RunHandle.of(run) : handle.with(run));
        return run;
    }

    /** The handle that a book or the server's data source gave; null in a report that is run alone. */
    private RunHandle handle() {
        return value(RunHandle.PARAMETER) instanceof RunHandle handle ? handle : null;
    }

    /**
     * A book's parts read the parameter after the book's own query has run: they all get the one run, so that the data
     * are read and counted once.
     */
    private void share(RunHandle handle) {
        JRValueParameter parameter = getValueParameter(RunHandle.PARAMETER, true);
        if (parameter != null) {
            parameter.setValue(handle);
        }
    }

    private Source source() {
        RunHandle handle = handle();
        if (handle != null) {
            return handle.run() != null
                    ? handle.run().source()
                    : handle.provider().source();
        }
        if (value(JRParameter.REPORT_CONNECTION) instanceof Connection connection) {
            return new JdbcSource(connection, "");
        }
        throw fault("no data source", "a JDBC connection or a Scrutineer data source", "Choose one for the report.");
    }

    private Period period() {
        Object year = value("YEAR");
        Object quarter = value("QUARTER");
        if (year == null || quarter == null) {
            throw fault(
                    "no " + (year == null ? "YEAR" : "QUARTER"),
                    "YEAR such as 2017-18 and QUARTER 1 to 4",
                    "Give both as parameters of the report.");
        }
        try {
            if (LatestPeriod.isAsked(year.toString(), quarter.toString())) {
                Period latest = LatestPeriod.of(this::source, year.toString(), quarter.toString());
                set("YEAR", latest.year().toString());
                set("QUARTER", latest.quarter());
                return latest;
            }
            return Period.of(year.toString(), Integer.parseInt(quarter.toString()));
        } catch (IllegalArgumentException wrong) {
            throw fault(
                    "YEAR \"" + year + "\", QUARTER \"" + quarter + "\"",
                    wrong.getMessage(),
                    "Correct the parameters and run the report again.");
        }
    }

    /** What a template prints and hands on is the period that was found. */
    private void set(String parameter, Object found) {
        JRValueParameter there = getValueParameter(parameter, true);
        if (there != null) {
            there.setValue(found);
        }
    }

    private static DataProblemException fault(String found, String expected, String fix) {
        return new DataProblemException(new Problem("the report", 0, "", "S-PARAMETER", found, expected, fix));
    }

    private Object value(String parameter) {
        return getParameterValue(parameter, true);
    }

    @Override
    public void close() {
        // The connection is the report's.
    }

    @Override
    public boolean cancelQuery() {
        return false;
    }
}
