package org.scrutineer.jasper.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Today;
import org.scrutineer.salt.fact.RecordsEnd;

/**
 * The period that is meant by the year {@value #YEAR} or the quarter {@value #QUARTER}: the last that the data hold,
 * found when a report runs, so that a schedule that repeats moves on with the data. Values of indicators say it where
 * there are any; else the records do, with the last quarter that they reach.
 */
public final class LatestPeriod {

    /** In place of a financial year. */
    public static final String YEAR = "latest";
    /** In place of the number of a quarter. */
    public static final int QUARTER = 0;

    /** Weekends and holidays at the end of a quarter are no gap. */
    private static final int DAYS_SHORT = 7;

    private LatestPeriod() {}

    /** Whether one of the two stands for the latest. */
    public static boolean isAsked(String year, String quarter) {
        return year.strip().equals(YEAR) || quarter.strip().equals(String.valueOf(QUARTER));
    }

    /**
     * The period that is meant; of data without any day it is the quarter that ended last.
     *
     * @param year a financial year, or {@value #YEAR}
     * @param quarter 1 to 4, or {@value #QUARTER}
     * @throws DataProblemException when the data cannot be read so far that their last period could be told, with the
     *     faults that stand in the way
     * @throws IllegalArgumentException when the other of the two cannot be used
     */
    public static Period of(Supplier<Source> source, String year, String quarter) {
        Period last = last(source).orElseGet(LatestPeriod::ended);
        if (!quarter.strip().equals(String.valueOf(QUARTER))) {
            return Period.of(last.year().toString(), Integer.parseInt(quarter.strip()));
        }
        if (year.strip().equals(YEAR)) {
            return last;
        }
        FinancialYear asked = FinancialYear.parse(year);
        return asked.equals(last.year()) ? last : new Period(asked, 4);
    }

    /** Rows with faults say nothing; a table that cannot be read leaves it to the records. */
    private static Optional<Period> last(Supplier<Source> source) {
        Source opened = source.get();
        List<Problem> faults = new ArrayList<>();
        Optional<Period> valued = PerformanceReader.isIn(opened)
                ? valued(PerformanceReader.read(opened, faults).values())
                : Optional.empty();
        Optional<Period> last = valued.isPresent() || !SaltReader.isIn(opened) ? valued : reached(opened, faults);
        if (last.isEmpty() && !faults.isEmpty()) {
            throw new DataProblemException(faults);
        }
        return last;
    }

    private static Optional<Period> reached(Source opened, List<Problem> faults) {
        SaltIntake intake = SaltReader.read(opened);
        faults.addAll(intake.problems());
        return RecordsEnd.of(intake.book()).last().map(LatestPeriod::reached);
    }

    /** The last quarter that has a value; a year's value is of its last quarter, where no quarter has one. */
    private static Optional<Period> valued(List<IndicatorValue> values) {
        List<ReportingPeriod> periods = values.stream()
                .filter(value -> value.value() != null)
                .map(IndicatorValue::period)
                .toList();
        return periods.stream()
                .filter(period -> !period.wholeYear())
                .max(Comparator.naturalOrder())
                .or(() -> periods.stream().max(Comparator.naturalOrder()))
                .map(period -> new Period(period.year(), period.wholeYear() ? 4 : period.quarter()));
    }

    /** The last quarter to whose end records go. */
    private static Period reached(LocalDate last) {
        return before(last.plusDays(DAYS_SHORT + 1L));
    }

    /** The last quarter that is over today. */
    private static Period ended() {
        return before(Today.inEngland());
    }

    private static Period before(LocalDate day) {
        Period quarter = new Period(new FinancialYear(day.getYear()), 4);
        while (!quarter.end().isBefore(day)) {
            quarter = quarter.quarter() > 1
                    ? quarter.quarter(quarter.quarter() - 1)
                    : new Period(quarter.year().previous(), 4);
        }
        return quarter;
    }
}
