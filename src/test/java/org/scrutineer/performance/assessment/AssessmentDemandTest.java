package org.scrutineer.performance.assessment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.salt.Period;

/**
 * The worked examples of the grant's guidance (DHSC-STREAMLINE-2023), as the demo data has them, and small cases
 * counted by hand.
 */
class AssessmentDemandTest {

    private static final Period PERIOD = Period.of("2017-18", 3);
    private static final AssessmentBook DEMO =
            AssessmentReader.read(new FolderSource(Path.of("datasources/demo/assessment")));

    private static ChannelShares kirklees() {
        return ChannelShares.of(DEMO.channels(), PERIOD.end(), LocalDate.MAX).stream()
                .filter(shares -> shares.council().equals("Kirklees"))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Line 103: "moving from 36 online financial assessments in 2017 to 4,002 in 2022 ... around 95% of financial
     * assessments are now carried out through digital access".
     */
    @Test
    void kirkleesWentFrom36To4002WhichIsAbout95PerCent() {
        ActivityPeriod before = ActivityPeriod.parse("2017");
        ActivityPeriod now = ActivityPeriod.parse("2022");
        Channel online = Channel.all().get(0);
        assertEquals(Optional.of(36), kirklees().count(before, online));
        assertEquals(Optional.of(4002), kirklees().count(now, online));
        assertEquals(new BigDecimal("95.0"), kirklees().digitalShare(now).orElseThrow());
        // The source does not say how many were not online in 2017, so there is no total and no share.
        assertTrue(kirklees().digitalShare(before).isEmpty());
        assertTrue(!kirklees().whole(before) && kirklees().whole(now));
    }

    /**
     * Lines 277 to 295: around 50 assessors; "based on an estimated average of 6. With 2 hours for each triage or
     * follow-up ... reduce from 50 to between 10 and 14". Assumed, since the source does not say: that 6 are the hours
     * of an assessment by an assessor, that the number of people who ask and the hours of an assessor in a year are the
     * same before and after (10,000 and 1,200: only their ratio matters), and that the share of people who need triage
     * or follow-up makes the range. At 2 hours in place of 6 for everybody the 50 would become 16.7; 10 to 14 are 60 to
     * 84 per cent of that: so many reach an assessor, the others are diverted (line 285).
     */
    @Test
    void cheshireEastFallsFrom50ToBetween10And14() {
        List<BigDecimal> needed =
                DEMO.demand().stream().map(AssessorDemand::assessors).toList();
        assertEquals(List.of(new BigDecimal("50.0"), new BigDecimal("10.0"), new BigDecimal("14.0")), needed);
        assertEquals(new BigDecimal("16.7"), demand("10000", "100", "2", "1200").assessors());
        assertEquals(
                new BigDecimal("60000"),
                DEMO.demand().get(0).hours().stripTrailingZeros().setScale(0));
        assertTrue(
                DEMO.demand().stream()
                        .noneMatch(one -> one.published().isEmpty()
                                || one.assumed().isEmpty()
                                || one.source().isEmpty()),
                "what is published and what is assumed is said");
    }

    /** Only the ratio of people to hours matters: the assumed numbers do not make the answer. */
    @ParameterizedTest
    @CsvSource({"10000, 1200", "5000, 600", "12500, 1500"})
    void theAssumedSizeDoesNotMatter(String volume, String capacity) {
        assertEquals(
                new BigDecimal("50.0"), demand(volume, "100", "6", capacity).assessors());
        assertEquals(new BigDecimal("10.0"), demand(volume, "60", "2", capacity).assessors());
        assertEquals(new BigDecimal("14.0"), demand(volume, "84", "2", capacity).assessors());
    }

    private static AssessorDemand demand(String volume, String reaching, String hours, String capacity) {
        return new AssessorDemand(
                1,
                "",
                new BigDecimal(volume),
                new BigDecimal(reaching),
                new BigDecimal(hours),
                new BigDecimal(capacity),
                "",
                "",
                "");
    }

    private static AssessmentWait wait(String requested, String assessed) {
        return new AssessmentWait(
                requested, LocalDate.parse(requested), assessed.isEmpty() ? null : LocalDate.parse(assessed));
    }

    private static final List<AssessmentWait> WAITS = List.of(
            wait("2017-12-31", ""),
            wait("2017-12-03", ""),
            wait("2017-12-02", "2018-01-01"),
            wait("2017-10-01", "2017-12-31"),
            wait("2016-12-30", ""),
            wait("2018-01-01", ""));

    @Test
    void whoWaitsAtTheEndsOfFourQuarters() {
        CountGrid grid = new WaitingList(WAITS, PERIOD).byBand();
        assertEquals(
                List.of("End of 2016/17 Q4", "End of 2017/18 Q1", "End of 2017/18 Q2", "End of 2017/18 Q3"),
                grid.columns());
        assertArrayEquals(new long[] {0, 0, 0, 2}, grid.lines().get(0).counts(), "0 and 28 days");
        assertArrayEquals(new long[] {1, 0, 0, 1}, grid.lines().get(1).counts(), "91 and 29 days");
        assertArrayEquals(new long[] {0, 1, 0, 0}, grid.lines().get(2).counts(), "182 days");
        assertArrayEquals(new long[] {0, 0, 1, 0}, grid.lines().get(3).counts(), "274 days");
        assertArrayEquals(new long[] {0, 0, 0, 1}, grid.lines().get(4).counts(), "366 days");
        assertArrayEquals(new long[] {1, 1, 1, 4}, grid.lines().get(5).counts());
    }

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
        assertEquals(
                new BigDecimal("28.5"),
                new WaitingList(WAITS, PERIOD).median(PERIOD).orElseThrow());
        List<AssessmentWait> three = List.of(wait("2017-12-31", ""), wait("2017-12-03", ""), wait("2016-12-30", ""));
        assertEquals(
                28, new WaitingList(three, PERIOD).median(PERIOD).orElseThrow().intValueExact());
        assertEquals(Optional.empty(), new WaitingList(List.of(), PERIOD).median(PERIOD));
    }

    @Test
    void theOrderOfRowsNeverMatters() {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<AssessmentWait> waits = mixed(DEMO.waits(), random);
            assertEquals(
                    new WaitingList(DEMO.waits(), PERIOD).median(PERIOD),
                    new WaitingList(waits, PERIOD).median(PERIOD));
            CountGrid one = ProviderOversight.grid(DEMO.providers(), DEMO.checks(), DEMO.services(), PERIOD);
            CountGrid other = ProviderOversight.grid(
                    mixed(DEMO.providers(), random), mixed(DEMO.checks(), random), DEMO.services(), PERIOD);
            for (int row = 0; row < one.lines().size(); row++) {
                assertArrayEquals(
                        one.lines().get(row).counts(), other.lines().get(row).counts());
            }
            assertEquals(
                    kirklees().digitalShare(ActivityPeriod.parse("2022")),
                    new ChannelShares(
                                    "Kirklees",
                                    mixed(DEMO.channels(), random).stream()
                                            .filter(count -> count.council().equals("Kirklees"))
                                            .toList(),
                                    LocalDate.MAX)
                            .digitalShare(ActivityPeriod.parse("2022")));
        }
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void aServiceStandsAsItsLastCheckOfTwelveMonthsFoundIt() {
        List<Provider> providers = List.of(
                new Provider("V1", "Nursing home", true),
                new Provider("V2", "Nursing home", false),
                new Provider("V3", "Home care", true));
        List<ProviderCheck> checks = List.of(
                new ProviderCheck("1", "V1", LocalDate.of(2017, 6, 1), false, 5, 3),
                new ProviderCheck("2", "V1", LocalDate.of(2017, 9, 1), true, 1, 0),
                new ProviderCheck(
                        "3", "V2", LocalDate.of(2016, 12, 31), false, 9, 0), // twelve months and a day before the end
                new ProviderCheck("4", "V3", LocalDate.of(2018, 1, 1), false, 9, 0)); // after it
        CountGrid grid = ProviderOversight.grid(providers, checks, List.of("Nursing home", "Home care"), PERIOD);
        assertArrayEquals(new long[] {2, 1, 0, 1, 6, 3}, grid.lines().get(0).counts());
        assertArrayEquals(new long[] {1, 0, 0, 1, 0, 0}, grid.lines().get(1).counts());
        assertArrayEquals(new long[] {2, 1, 0, 1, 6, 3}, grid.lines().get(2).counts(), "in the area");
        assertArrayEquals(new long[] {1, 0, 0, 1, 0, 0}, grid.lines().get(3).counts(), "outside it");
        assertArrayEquals(new long[] {3, 1, 0, 2, 6, 3}, grid.lines().get(4).counts());
    }

    @ParameterizedTest
    @CsvSource({"2017, 2017, 2017-12-31", "2017-18, 2017/18, 2018-03-31", "2017-18 Q3, 2017/18 Q3, 2017-12-31"})
    void whatACountIsOf(String text, String printed, LocalDate last) {
        assertEquals(new ActivityPeriod(printed, last), ActivityPeriod.parse(text));
    }
}
