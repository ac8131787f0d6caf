package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.scrutineer.salt.Period;

/** What holds of every judgement, whatever a council supplies. */
class JudgementPropertiesTest {

    private static final List<String> PERIODS = List.of(
            "2022-23",
            "2023-24 Q1",
            "2023-24 Q2",
            "2023-24 Q3",
            "2023-24 Q4",
            "2023-24",
            "2024-25 Q1",
            "2024-25 Q2",
            "2024-25 Q3",
            "2024-25 Q4",
            "2024-25");

    private static List<IndicatorValue> values(List<Integer> figures, int breakAt, ValueStatus status) {
        List<IndicatorValue> values = new ArrayList<>();
        for (int i = 0; i < PERIODS.size(); i++) {
            int figure = figures.get(i);
            if (figure >= -3) {
                values.add(new IndicatorValue(
                        "X",
                        "",
                        ReportingPeriod.parse(PERIODS.get(i)),
                        figure == -3 ? null : BigDecimal.valueOf(figure),
                        null,
                        null,
                        "",
                        figure == -3 ? status : ValueStatus.UNSAID,
                        null,
                        "",
                        new ValueMarks(i == breakAt ? "anew" : "", false, null, "")));
            }
        }
        return values;
    }

    @Property(tries = 2000)
    void everyJudgementIsSoundOrSaysWhyNot(
            @ForAll Polarity polarity,
            @ForAll Unit unit,
            @ForAll boolean cumulative,
            @ForAll Baseline baseline,
            @ForAll ForecastMethod method,
            @ForAll ValueStatus status,
            @ForAll DirectionReading.Kind kind,
            @ForAll @IntRange(min = 1, max = 4) int quarter,
            @ForAll @IntRange(min = -1, max = 10) int breakAt,
            @ForAll @Size(11) List<@IntRange(min = -8, max = 60) Integer> figures,
            @ForAll @IntRange(min = -2, max = 50) int target) {
        Indicator indicator = new Indicator(
                "X",
                "",
                "",
                "ascof",
                "",
                polarity,
                unit,
                0,
                cumulative,
                "",
                "none",
                "",
                baseline,
                "",
                method,
                "",
                "",
                "");
        Target year = new Target(
                "X",
                ReportingPeriod.parse("2024-25"),
                BigDecimal.valueOf(target),
                Integer.toString(target),
                null,
                null);
        PerformanceBook book = new PerformanceBook(
                List.of(indicator),
                values(figures, breakAt, status),
                List.of(year),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Judgement judgement = Judgement.of(
                indicator, book, Period.of("2024-25", quarter), new DirectionReading(kind, BigDecimal.TEN, 4));

        assertEquals(judgement.rating().isNone(), judgement.unrated().isPresent(), "a rating, or why there is none");
        assertEquals(
                judgement.direction() == Direction.NONE,
                judgement.undirected().isPresent(),
                "a direction, or why there is none");
        judgement.unrated().ifPresent(why -> assertNotEquals("", why.words()));
        judgement.undirected().ifPresent(why -> assertNotEquals("", why.words()));
        IndicatorValue latest = judgement.latest();
        if (latest != null
                && indicator.accumulates()
                && latest.period().quarter() > 0
                && latest.period().quarter() < 4) {
            assertNotEquals(Rated.Basis.VALUE, judgement.rated().basis(), "part of a year against a year");
        }
        if (judgement.direction() != Direction.NONE && breakAt >= 0 && figures.get(breakAt) >= -3) {
            ReportingPeriod broken = ReportingPeriod.parse(PERIODS.get(breakAt));
            boolean across = judgement.travel().from().period().year().compareTo(broken.year()) < 0
                    && judgement.travel().to().period().year().compareTo(broken.year()) > 0;
            assertEquals(false, across, "an arrow across a break");
        }
    }
}
