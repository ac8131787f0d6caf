package org.scrutineer.performance.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ascof.DefinitionInForce;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.ForecastMethod;
import org.scrutineer.performance.FractionCheck;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.Reason;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.salt.Period;

/** Tells how one measure stands in a quarter and why: a line for each thing, a heading word and what is known. */
public final class IndicatorExplanation {

    private static final int PERIODS = 4;

    private final Indicator indicator;
    private final PerformanceBook book;
    private final Period period;
    private final DirectionReading reading;
    private final Judgement judgement;
    private final List<String> lines = new ArrayList<>();

    private IndicatorExplanation(Indicator indicator, PerformanceBook book, Period period, DirectionReading reading) {
        this.indicator = indicator;
        this.book = book;
        this.period = period;
        this.reading = reading;
        this.judgement = Judgement.of(indicator, book, period, reading);
    }

    /** The lines of a measure. */
    public static List<String> of(Indicator indicator, PerformanceBook book, Period period, DirectionReading reading) {
        IndicatorExplanation story = new IndicatorExplanation(indicator, book, period, reading);
        story.tell();
        return List.copyOf(story.lines);
    }

    private void tell() {
        lines.add(indicator.code() + "  " + indicator.title());
        say("Period", ReportingPeriod.of(period).printed());
        say(
                "Measure",
                indicator.unit().label() + ", "
                        + (indicator.polarity() == Polarity.NONE
                                ? "neither high nor low is good"
                                : indicator.polarity().name().toLowerCase(Locale.ROOT) + " is good")
                        + (indicator.cumulative() ? ", each quarter counts from 1 April" : ""));
        value();
        rating();
        direction();
        say("Last periods", lastPeriods());
        judgement.override().ifPresent(override -> say("Decided by people", override.reason()));
        book.benchmark(indicator.code(), period.year().previous())
                .ifPresent(one -> say(
                        "England",
                        (one.england() == null ? one.englandPrinted() : Figures.value(one.england(), indicator))
                                + (one.rank() == null
                                        ? ""
                                        : ", rank " + one.rank() + (one.rankOf() == null ? "" : " of " + one.rankOf()))
                                + " in " + ReportingPeriod.of(one.year()).printed()));
        book.commentary(indicator.code(), ReportingPeriod.of(period))
                .forEach(remark -> say("Commentary, " + remark.kind(), remark.text()));
        say("Source", indicator.source().isEmpty() ? "not named" : indicator.source());
        say("Owner", indicator.owner().isEmpty() ? "nobody named" : indicator.owner());
        say("Team", indicator.team());
        say("Definition", indicator.definition());
        definition();
    }

    private void say(String what, String words) {
        if (!words.isEmpty()) {
            lines.add("  " + what + ": " + words);
        }
    }

    private void value() {
        IndicatorValue latest = judgement.latest();
        String why = judgement.absent().map(Reason::words).orElse("");
        if (latest == null) {
            say("Value", "none: " + why);
            return;
        }
        say(
                "Value",
                Figures.value(latest.value(), indicator)
                        + (judgement.late()
                                ? " of " + latest.period().printed() + ", the latest there is ("
                                        + ReportingPeriod.of(period).printed() + ": " + why + ")"
                                : ""));
        say("Worked out as", latest.computed());
        if (latest.numerator() != null) {
            say(
                    "Fraction",
                    Figures.count(latest.numerator())
                            + (latest.denominator() == null ? "" : " of " + Figures.count(latest.denominator())));
        }
        FractionCheck.disagreements(book).stream()
                .filter(check -> check.value().equals(latest))
                .forEach(check -> say("Does not fit", check.toString()));
        say(
                "Status",
                latest.status().label().isEmpty()
                        ? "final (nothing else is said)"
                        : latest.status().label());
        say("Note", latest.note());
    }

    private void rating() {
        Target target = judgement.target();
        say(
                "Target",
                target == null || target.saysNone()
                        ? "none"
                        : (target.value() == null
                                        ? target.printed() + " (in words)"
                                        : Figures.limit(target.value(), indicator))
                                + " for " + target.period().printed()
                                + (target.value() == null
                                        ? ""
                                        : ", tolerance " + Figures.count(target.amberTolerance())
                                                + (target.statedTolerance() == null
                                                        ? " (the usual one; none is given)"
                                                        : ""))
                                + (target.floor() == null
                                        ? ""
                                        : ", floor " + Figures.limit(target.floor(), indicator)));
        say("Scheme", judgement.rated().scheme().name());
        say("Rule", judgement.rated().explained(indicator));
        judgement.forecast().ifPresent(forecast -> say("Forecast", forecast(forecast)));
        String rated = judgement.figure() == null
                ? ""
                : ", given to " + judgement.rated().basis().words() + " ("
                        + Figures.value(judgement.figure(), indicator) + ")";
        say(
                "Rating",
                judgement
                        .unrated()
                        .map(why -> "none: " + why.whole())
                        .orElse(judgement.rating().described()
                                + (judgement.override().map(one -> one.rating()).isPresent()
                                        ? ", decided by people"
                                        : rated)));
    }

    private String forecast(Forecast forecast) {
        return Figures.value(forecast.value(), indicator) + ", " + forecast.methodName()
                + (forecast.method() == ForecastMethod.SUPPLIED ? "" : ": " + forecast.sum())
                + (forecast.count() == null
                        ? ""
                        : "; " + Figures.count(forecast.count()) + " in the year, over the same population");
    }

    private void direction() {
        IndicatorValue from = judgement.comparedWith();
        say(
                "Baseline",
                indicator.baseline().label()
                        + (from == null
                                ? ""
                                : ": "
                                        + (from.assumed()
                                                ? "a value that no source publishes"
                                                : Figures.value(from.value(), indicator))
                                        + " in " + judgement.travel().fromWords()));
        say("Reading", reading.words());
        say(
                "Direction",
                judgement
                        .undirected()
                        .map(why -> "none: " + why.whole())
                        .orElse(judgement.direction().arrow() + " "
                                + judgement.direction().word() + compared()
                                + (judgement.assumed() ? " † (rests on an assumed value: " + from.note() + ")" : "")));
        if (judgement.direction() == Direction.NONE && from == null && judgement.latest() != null) {
            ReportingPeriod same = judgement.latest().period().yearBefore();
            book.value(indicator.code(), same)
                    .filter(value -> value.value() != null && !same.wholeYear())
                    .ifPresent(value -> say(
                            "There is",
                            Figures.value(value.value(), indicator) + " of " + same.printed()
                                    + ": with the baseline \"same quarter last year\" it would be compared"));
        }
    }

    private String compared() {
        IndicatorValue to = judgement.travel().to();
        return to == null
                        || to.assumed()
                        || judgement.override().map(one -> one.direction()).isPresent()
                ? ""
                : ", with " + Figures.value(to.value(), indicator) + " in "
                        + to.period().printed();
    }

    private String lastPeriods() {
        List<IndicatorValue> values = book.values(indicator.code()).stream()
                .filter(value -> value.series().isEmpty()
                        && !value.assumed()
                        && value.period().compareTo(ReportingPeriod.of(period)) <= 0)
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
        return values.subList(Math.max(0, values.size() - PERIODS), values.size()).stream()
                .map(value -> value.period().printed() + " " + Figures.printed(value, indicator)
                        + value.breakBefore()
                                .map(why -> " (break: " + why + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private void definition() {
        Optional<String> named = Optional.of(indicator.frameworkYear())
                .filter(year -> !year.isEmpty() && !year.equals(period.year().toString()));
        List<String> definition = DefinitionInForce.of(period.year(), indicator.code());
        if (definition.isEmpty() && indicator.appendix().equals("ascof")) {
            DefinitionInForce.handbook(period.year())
                    .ifPresent(handbook -> say(
                            "Definition of ASCOF",
                            "none: the framework has no " + indicator.code()
                                    + " in that year, so this is a measure of the council's own. " + handbook));
        }
        if (!definition.isEmpty()) {
            lines.add("  " + indicator.code() + " of ASCOF in " + period.year() + ":");
            definition.forEach(sentence -> lines.add("    " + sentence));
            named.ifPresent(year -> lines.add("    The indicator table names the framework of " + year + "."));
        }
    }
}
