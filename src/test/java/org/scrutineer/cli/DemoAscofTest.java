package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.ascof.AscofCount;
import org.scrutineer.ascof.AscofValue;
import org.scrutineer.ascof.Population;
import org.scrutineer.cli.council.Calendar;
import org.scrutineer.cli.council.DemoCouncil;
import org.scrutineer.cli.council.DemoCouncilSource;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.figures.PopulationReader;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.AscofComparison;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/**
 * Every indicator that the demo council's records give is the published one, or is on the list of differences with its
 * cause.
 */
class DemoAscofTest {

    private static final FolderSource PERFORMANCE = new FolderSource(Path.of("datasources/demo"));
    private static SaltReturn salt;
    private static PerformanceBook book;
    private static List<Population> populations;

    @BeforeAll
    static void count() {
        salt = new Counting(Calendar.PERIOD, Settings.defaults())
                .count(
                        SaltReader.read(new DemoCouncilSource(DemoCouncil.make()))
                                .book(),
                        Trail.none());
        book = PerformanceReader.read(PERFORMANCE);
        populations = PopulationReader.read(PERFORMANCE);
    }

    @Test
    void theFiguresThatThePaperPrints() {
        Map<String, String> figures = AscofCount.of(salt, populations).stream()
                .collect(Collectors.toMap(value -> value.definition().code(), DemoAscofTest::figure));
        assertEquals(
                Map.of(
                        "1C(1A)",
                        "3622/3622 100.0",
                        "1C(1B)",
                        "106/106 100.0",
                        "1C(2A)",
                        "1836/3622 50.7",
                        "1C(2B)",
                        "106/106 100.0",
                        "1E",
                        "34/767 4.4",
                        "1G",
                        "566/767 73.8",
                        "2A(1)",
                        "24/224300 10.7",
                        "2A(2)",
                        "196/40725 481.3",
                        "2B(1)",
                        "181/218 83.0",
                        "2D",
                        "683/1000 68.3"),
                figures);
    }

    private static String figure(AscofValue value) {
        return value.numerator() + "/" + value.denominator() + " " + value.value();
    }

    @Test
    void theListOfDifferences() {
        List<AscofComparison> all = AscofComparison.of(book, salt, populations);
        assertEquals(10, all.size());
        assertEquals(
                List.of(
                        "2Bi-statutory has no supplied value and is not computed: not complete before quarter 4; so far 83.0% (181/218)."),
                all.stream().flatMap(one -> one.difference().stream()).toList());
        assertEquals(
                List.of("2Bi-statutory has no supplied value and is not computed: not complete before quarter 4."),
                all.stream().flatMap(one -> one.publishedDifference().stream()).toList());
    }

    @Test
    void aSuppliedValueStandsAndItsDifferenceIsNamed() {
        PerformanceBook changed = with("1E", new BigDecimal("4.6"), new BigDecimal("35"), new BigDecimal("767"));
        List<AscofComparison> all = AscofComparison.of(changed, salt, populations);
        assertEquals(
                "1E is supplied as 4.6% (35/767), the records give 4.4% (34/767): another numerator.",
                all.stream()
                        .flatMap(one -> one.difference().stream())
                        .filter(text -> text.startsWith("1E"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                new BigDecimal("4.6"),
                changed.with(all, Calendar.PERIOD)
                        .value("1E", ReportingPeriod.of(Calendar.PERIOD))
                        .orElseThrow()
                        .value());
    }

    @Test
    void aValueThatNobodySuppliedIsComputed() {
        PerformanceBook without = with("2Aii", null, null, null);
        IndicatorValue value = without.with(AscofComparison.of(without, salt, populations), Calendar.PERIOD)
                .value("2Aii", ReportingPeriod.of(Calendar.PERIOD))
                .orElseThrow();
        assertEquals(new BigDecimal("481.3"), value.value());
        assertEquals(new BigDecimal(196), value.numerator());
        assertTrue(value.note().contains("records"));
    }

    private static PerformanceBook with(String code, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        List<IndicatorValue> values = new ArrayList<>();
        for (IndicatorValue one : book.values()) {
            boolean it = one.code().equals(code)
                    && one.series().isEmpty()
                    && one.period().equals(ReportingPeriod.of(Calendar.PERIOD));
            values.add(it ? new IndicatorValue(code, "", one.period(), value, numerator, denominator, "") : one);
        }
        return new PerformanceBook(
                book.indicators(),
                values,
                book.targets(),
                book.benchmarks(),
                book.commentary(),
                book.narrative(),
                book.overrides(),
                book.meetings());
    }
}
