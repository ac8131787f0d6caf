package org.scrutineer.performance.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.salt.Period;

/** The glance of the demo council and of a made-up one; what must hold of any. */
class GlanceTest {

    private static final PerformanceBook DEMO =
            PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
    private static final PerformanceBook WEALDSHIRE =
            PerformanceReader.read(new FolderSource(Path.of("src/test/resources/small/wealdshire")));
    private static final Glance OF_DEMO = Glance.of(DEMO, Period.of("2017-18", 3), DirectionReading.ANY_DIFFERENCE);
    private static final Glance OF_WEALDSHIRE =
            Glance.of(WEALDSHIRE, Period.of("2024-25", 3), DirectionReading.ANY_DIFFERENCE);

    private static List<String> codes(List<Concern> worse, Cause cause) {
        return worse.stream()
                .filter(one -> one.cause() == cause)
                .map(one -> one.indicator().code())
                .toList();
    }

    @Test
    void theFourRedsComeFirstByDistance() {
        assertEquals(List.of("1F", "1H", "1E", "2Bi-local"), codes(OF_DEMO.worse(), Cause.MISSES));
        assertEquals(List.of("KPI-03", "2B", "KPI-05", "WF-02"), codes(OF_WEALDSHIRE.worse(), Cause.MISSES));
    }

    @Test
    void fallsBeyondChanceComeBeforeThoseThatCannotBeTold() {
        assertTrue(codes(OF_DEMO.worse(), Cause.BEYOND_CHANCE).contains("ABP1d"));
        assertTrue(codes(OF_DEMO.worse(), Cause.CHANCE_UNKNOWN).contains("ABP7d"));
        for (Glance glance : List.of(OF_DEMO, OF_WEALDSHIRE)) {
            List<Cause> causes = glance.worse().stream().map(Concern::cause).toList();
            assertEquals(causes.stream().sorted().toList(), causes);
            for (Cause cause : Cause.values()) {
                List<Double> sizes = glance.worse().stream()
                        .filter(one -> one.cause() == cause)
                        .map(one -> cause.size(one.measured()))
                        .toList();
                assertEquals(
                        sizes.stream()
                                .sorted(java.util.Comparator.reverseOrder())
                                .toList(),
                        sizes,
                        cause.words());
            }
        }
    }

    @Test
    void whatSaysTheSameIsNamedOnceAndLendsItsWords() {
        Concern home = OF_DEMO.worse().stream()
                .filter(one -> one.indicator().code().equals("2Bi-local"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("ABP3c"), home.also().stream().map(Indicator::code).toList());
        assertTrue(home.said().why().startsWith("Errors in the data"));
        assertTrue(
                OF_DEMO.worse().stream().noneMatch(one -> one.indicator().code().equals("ABP3c")));
    }

    @Test
    void nobodyIsInBothLists() {
        for (Glance glance : List.of(OF_DEMO, OF_WEALDSHIRE)) {
            List<String> worse =
                    glance.worse().stream().map(one -> one.indicator().code()).toList();
            assertTrue(
                    glance.better().stream().map(one -> one.indicator().code()).noneMatch(worse::contains));
            assertTrue(
                    glance.better().stream().noneMatch(one -> one.judgement().assumed()),
                    "nothing got better by an assumed value");
        }
    }

    @Test
    void theSentenceSaysTheFigures() {
        assertEquals(
                "Four of fifteen rated measures miss their target, and providers not compliant within 12 weeks (ABP8c) got worse: 27 in nine months, already more than the 16 of all 2016/17.",
                QuarterSentence.first(OF_DEMO, DEMO));
        assertTrue(
                QuarterSentence.second(OF_DEMO)
                        .startsWith(
                                "Furthest from its target: paid work, mental health (1F), 2.0% against 5.2%. Better: "),
                QuarterSentence.second(OF_DEMO));
        assertTrue(QuarterSentence.first(OF_WEALDSHIRE, WEALDSHIRE)
                .startsWith("Four of sixteen rated measures miss their target, and "));
    }

    @Test
    void whatCannotBeToldHasItsReasonAndItsDay() {
        NotYetKnown survey = OF_DEMO.untold().stream()
                .filter(one -> one.source().equals("ASCS"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("awaited", "May 2018", 8),
                List.of(survey.reason(), survey.expected(), survey.measures().size()));
        for (Measured one : OF_DEMO.measured()) {
            assertTrue(
                    one.verdict().missing() == null
                            ^ one.verdict().direction() == org.scrutineer.performance.Direction.NONE,
                    "a verdict or its reason: " + one.indicator().code());
        }
    }

    @Test
    void ratingsThatChangedSinceTheQuarterBefore() {
        String words = OF_DEMO.changes().stream()
                .map(one -> one.indicator().code() + " " + one.words())
                .collect(Collectors.joining("; "));
        assertTrue(words.contains("1G from R to G: 73.8% after 71.5% in 2017/18 Q2"), words);
    }

    @Test
    void aCouncilThatSaysNothingGetsAGlance() {
        PerformanceBook empty = new PerformanceBook(
                WEALDSHIRE.indicators(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Glance glance = Glance.of(empty, Period.of("2024-25", 1), DirectionReading.WITHIN_CHANCE);
        assertTrue(glance.worse().isEmpty() && glance.better().isEmpty());
        assertFalse(glance.untold().isEmpty());
        assertEquals("No measure has been rated against a target.", QuarterSentence.first(glance, empty));
    }

    @Test
    void openingSentencesAreWhole() {
        assertEquals("One. Two.", RemarksOnMeasure.opening("One. Two. Three is longer than there is room for.", 12));
        assertEquals(
                "A first sentence that is longer than the room.",
                RemarksOnMeasure.opening("A first sentence that is longer than the room. And another.", 10));
        assertEquals("short", RemarksOnMeasure.opening("short", 10));
    }
}
