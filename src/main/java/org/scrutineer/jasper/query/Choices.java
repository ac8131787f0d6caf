package org.scrutineer.jasper.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Today;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * What input controls offer: {@code years}, {@code quarters}, {@code cells}, and {@code choices VALUE=WORDS; ...}, a
 * list that the query itself holds; {@code version} is the program's own. They need no period, and never fail: where
 * the data cannot be read they still offer enough for the report to be run, and the report says what is wrong.
 */
public final class Choices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    /** A job that was set up long ago must not fail on its input control while the data cannot be read. */
    private static final int YEARS_WITHOUT_DATA = 15;
    /** Nor may one that is set up for a quarter of which the data do not speak yet. */
    private static final int RECENT_YEARS = 3;

    private static final String LISTED = "choices ";
    private static final List<String> VALUE = List.of("value", "label");

    private Choices() {}

    /** Whether a line is one of these. */
    public static boolean is(String line) {
        return Set.of("years", "quarters", "cells", "version").contains(line.strip())
                || line.strip().startsWith(LISTED);
    }

    /**
     * Answers a query for the choices of a report's parameter.
     *
     * @param source opens the data; it may fail
     */
    public static TableDataSource answer(String line, Supplier<Source> source) {
        if (line.strip().startsWith(LISTED)) {
            return table(
                    VALUE,
                    Arrays.stream(line.strip().substring(LISTED.length()).split(";"))
                            .map(one -> one.strip().split("=", 2))
                            .map(one -> new Object[] {one[0], one[one.length - 1]}));
        }
        return switch (line.strip()) {
            case "years" ->
                table(
                        List.of("year", "label"),
                        Stream.concat(
                                Stream.<Object[]>of(new Object[] {LatestPeriod.YEAR, "Latest"}),
                                years(source).map(year -> new Object[] {
                                    year.toString(), year.toString().replace('-', '/')
                                })));
            case "quarters" ->
                table(
                        List.of("quarter", "label"),
                        Stream.concat(
                                Stream.<Object[]>of(new Object[] {LatestPeriod.QUARTER, "Latest"}),
                                IntStream.rangeClosed(1, 4).mapToObj(Choices::quarter)));
            case "version" ->
                table(VALUE, Stream.<Object[]>of(new Object[] {ProgramVersion.get(), ProgramVersion.get()}));
            default ->
                table(VALUE, RuleSet.everyYear().layout().tables().stream().flatMap(Choices::cells));
        };
    }

    /** Every cell of a table by its name, totals too. */
    private static Stream<Object[]> cells(TableLayout table) {
        return table.rows().lines().stream()
                .flatMap(row -> table.columns().lines().stream()
                        .map(column -> table.name() + " / " + row.label() + " / " + column.label()))
                .map(cell -> new Object[] {cell, cell});
    }

    private static TableDataSource table(List<String> fields, Stream<Object[]> rows) {
        return new TableDataSource(fields, rows.toList());
    }

    private static Object[] quarter(int quarter) {
        LocalDate end = Period.of("2017-18", quarter).end();
        return new Object[] {quarter, "Quarter " + quarter + ": 1 April to " + DAY.format(end)};
    }

    /** The years that the data speak of and the last few, the latest first. */
    private static Stream<FinancialYear> years(Supplier<Source> source) {
        Set<FinancialYear> years = new TreeSet<>(Comparator.reverseOrder());
        try {
            Source opened = source.get();
            if (PerformanceReader.isIn(opened)) {
                PerformanceReader.read(opened)
                        .values()
                        .forEach(value -> years.add(value.period().year()));
            }
            if (years.isEmpty()) {
                requests(opened, years);
            }
        } catch (DataProblemException unreadable) {
            years.clear();
        }
        int recent = years.isEmpty() ? YEARS_WITHOUT_DATA : RECENT_YEARS;
        FinancialYear year = of(Today.inEngland());
        for (int i = 0; i < recent; i++, year = year.previous()) {
            years.add(year);
        }
        return years.stream();
    }

    private static void requests(Source source, Set<FinancialYear> years) {
        if (source.has(Contract.get().table("request"))) {
            try (Rows rows = source.open(Contract.get().table("request"))) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    LocalDate date = row.date("request_date");
                    if (date != null) {
                        years.add(of(date));
                    }
                }
            }
        }
    }

    private static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }
}
