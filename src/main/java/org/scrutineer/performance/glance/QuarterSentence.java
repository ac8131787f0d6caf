package org.scrutineer.performance.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.rules.Words;

/** The sentences that say a quarter, from its figures alone. */
public final class QuarterSentence {

    private static final List<String> NUMBERS = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final int NAMED = 3;

    private QuarterSentence() {}

    /** What matters most, in one sentence. */
    public static String first(Glance glance, PerformanceBook book) {
        List<Measured> rated = glance.rated(SameThing.of(book));
        List<Concern> misses = glance.worse().stream()
                .filter(one -> one.cause() == Cause.MISSES)
                .toList();
        String target = rated.isEmpty()
                ? "No measure has been rated against a target"
                : misses.isEmpty()
                        ? (rated.size() == 1
                                        ? "The one rated measure is not"
                                        : "None of the " + words(rated.size()) + " rated measures is")
                                + " at the last level of its rating"
                        : Words.capital(words(misses.size())) + " of " + words(rated.size()) + " rated measures miss"
                                + (misses.size() == 1 ? "es its" : " their") + " target";
        return glance.worse().stream()
                .filter(one -> one.cause() != Cause.MISSES && one.cause() != Cause.WITHIN_TOLERANCE)
                .findFirst()
                .flatMap(QuarterSentence::worse)
                .map(words -> target + ", and " + words + ".")
                .orElse(target + ".");
    }

    /** What a chart says is said of the chart: against an earlier year the same figure may well be better. */
    private static Optional<String> worse(Concern one) {
        if (one.cause() == Cause.SPECIAL_CAUSE) {
            return Optional.of(inSentence(one.indicator()) + " shows a special cause for concern: "
                    + Figures.value(one.measured().judgement().latest().value(), one.indicator()) + ", "
                    + one.measured().trend().signs());
        }
        return one.measured()
                .verdict()
                .figures(one.indicator())
                .map(figures -> inSentence(one.indicator()) + " got worse: " + figures);
    }

    /** What is better, and what is furthest from its target. */
    public static String second(Glance glance) {
        List<String> said = new ArrayList<>();
        glance.worse().stream()
                .filter(one -> one.cause() == Cause.MISSES
                        && one.measured().judgement().figure() != null
                        && one.measured().judgement().target() != null
                        && one.measured().judgement().target().value() != null)
                .findFirst()
                .ifPresent(one -> said.add("Furthest from its target: " + inSentence(one.indicator()) + ", "
                        + Figures.value(one.measured().judgement().figure(), one.indicator()) + " against "
                        + Figures.limit(one.measured().judgement().target().value(), one.indicator()) + "."));
        List<Measured> better = glance.better().stream().limit(NAMED).toList();
        if (better.isEmpty()) {
            said.add("No measure got better by more than chance.");
        } else {
            String names =
                    better.stream().map(one -> inSentence(one.indicator())).collect(Collectors.joining("; "));
            said.add("Better: " + names
                    + (glance.better().size() > NAMED
                            ? "; and " + words(glance.better().size() - NAMED) + " more"
                            : "") + ".");
        }
        return String.join(" ", said);
    }

    private static String inSentence(Indicator indicator) {
        String brief = indicator.brief();
        boolean acronym =
                brief.length() > 1 && (Character.isUpperCase(brief.charAt(1)) || !Character.isLetter(brief.charAt(1)));
        return (acronym ? brief : brief.substring(0, 1).toLowerCase(java.util.Locale.UK) + brief.substring(1)) + " ("
                + indicator.code() + ")";
    }

    static String words(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }
}
