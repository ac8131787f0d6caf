package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.prose.ProseWords.Kind;

/** What one clause claims of its subject, and where that is not so. */
final class Clause {

    /** A number that the text itself calls inexact may be this much off. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private static final int WITHIN = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Token> tokens;
    private final Subject subject;
    private final Times times;
    private final boolean named;
    private final About about;
    private final List<String> truths = new ArrayList<>();

    /** @param named whether the clause itself names or quotes the subject */
    Clause(List<Token> tokens, Subject subject, Times times, boolean named) {
        this.tokens = tokens;
        this.subject = subject;
        this.times = times;
        this.named = named;
        about = new About(tokens, subject.indicator());
    }

    /** What is true instead of what the clause says; empty when nothing contradicts it. */
    List<String> contradictions() {
        if (tokens.stream().anyMatch(token -> token.is(Kind.DOUBT))) {
            return List.of();
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.moves()) {
                movement(i, token);
            }
            if (token.is(Kind.STEADY) && Steadiness.claims(tokens, i) && ofThisYear() && (named || about.holds(i))) {
                bars().againstSteady().ifPresent(truths::add);
            }
            if (token.kind() == Token.Kind.NUMBER && hasUnit(token)) {
                number(i, token);
            }
        }
        return truths.stream().distinct().toList();
    }

    // Movements

    private void movement(int at, Token move) {
        int sign = sign(move);
        if (sign == Integer.MIN_VALUE
                || differenceBefore(at) && !hasUnit(tokens.get(at - 1))
                || !named && !about.holds(at)) {
            return;
        }
        if (tokens.stream()
                .anyMatch(token -> token.kind() == Token.Kind.TARGET || token.kind() == Token.Kind.ENGLAND)) {
            against(at, sign, move);
            return;
        }
        Optional<Reference> reference = reference(at);
        if (reference.isPresent()) {
            List<IndicatorValue> earlier = reference.get().earlier();
            IndicatorValue later = reference.get().later();
            List<IndicatorValue> fit = earlier.stream()
                    .filter(value -> subject.comparable(value, later))
                    .toList();
            if (!fit.isEmpty()
                    && fit.size() == earlier.size()
                    && fit.stream().allMatch(value -> contradicts(sign, value, later))) {
                fit.forEach(value -> truths.add(moved(value, later)));
            }
        } else if (Steadiness.goesOn(tokens, at)) {
            if (ofThisYear()) {
                bars().againstWay(sign).ifPresent(truths::add);
            }
        } else if (named || movesTo(at)) {
            subject.now().ifPresent(now -> withoutReference(sign, now));
        }
    }

    private OverBars bars() {
        return new OverBars(subject, times.now());
    }

    /** Whether no other time is spoken of than the reported quarter. */
    private boolean ofThisYear() {
        return tokens.stream()
                .allMatch(token -> token.kind() != Token.Kind.TIME
                        || token.periods().contains(times.now())
                        || token.text().toLowerCase(java.util.Locale.ROOT).contains("quarters"));
    }

    /**
     * Said without a time, a movement may be meant against any value before; it is wrong only when it is wrong against
     * all.
     */
    private void withoutReference(int sign, IndicatorValue now) {
        if (tokens.stream()
                .anyMatch(token ->
                        token.kind() == Token.Kind.TIME && !token.periods().contains(now.period()))) {
            return;
        }
        List<IndicatorValue> earlier = subject.others().stream()
                .filter(value -> subject.comparable(value, now))
                .toList();
        if (!earlier.isEmpty() && earlier.stream().allMatch(value -> contradicts(sign, value, now))) {
            truths.add(moved(earlier.get(earlier.size() - 1), now));
        }
    }

    private void against(int at, int sign, Token move) {
        Optional<IndicatorValue> now = subject.now();
        for (int i = at + 1; i < Math.min(tokens.size(), at + WITHIN); i++) {
            Token token = tokens.get(i);
            Optional<BigDecimal> level = token.kind() == Token.Kind.TARGET
                    ? subject.target()
                    : token.kind() == Token.Kind.ENGLAND ? subject.england() : Optional.empty();
            // A running total reaches its year's target only at the end.
            if (level.isPresent()
                    && now.isPresent()
                    && !(subject.indicator().cumulative() && subject.unit().addsUp())
                    && (move.isWord("above", "below") || isWordBefore(i, "than"))) {
                int difference = subject.printed(now.get().value()).compareTo(subject.printed(level.get()));
                if (Integer.signum(difference) != sign) {
                    truths.add(subject.name() + " is " + subject.printed(now.get()) + " and "
                            + (token.kind() == Token.Kind.TARGET ? "its target " : "England ")
                            + level.get().toPlainString());
                }
            }
        }
    }

    private boolean isWordBefore(int at, String word) {
        return tokens.subList(Math.max(0, at - 2), at).stream().anyMatch(token -> token.isWord(word));
    }

    private boolean contradicts(int sign, IndicatorValue earlier, IndicatorValue later) {
        return Integer.signum(subject.printed(later.value()).compareTo(subject.printed(earlier.value()))) != sign;
    }

    private String moved(IndicatorValue earlier, IndicatorValue later) {
        int moved = subject.printed(later.value()).compareTo(subject.printed(earlier.value()));
        return subject.name() + (moved > 0 ? " rose" : moved < 0 ? " fell" : " did not change") + ": "
                + subject.printed(earlier) + ", " + subject.printed(later);
    }

    /** Up 1, down -1, unchanged 0; the smallest number when the word says nothing of this indicator. */
    private int sign(Token move) {
        Polarity polarity = subject.indicator().polarity();
        return switch (move.word()) {
            case UP -> 1;
            case DOWN -> -1;
            case SAME -> 0;
            case BETTER -> polarity == Polarity.NONE ? Integer.MIN_VALUE : polarity == Polarity.HIGH ? 1 : -1;
            case WORSE -> polarity == Polarity.NONE ? Integer.MIN_VALUE : polarity == Polarity.HIGH ? -1 : 1;
            default -> Integer.MIN_VALUE;
        };
    }

    /** What a movement is measured between, as far as the text says so and the values are known. */
    private record Reference(List<IndicatorValue> earlier, IndicatorValue later) {}

    private Optional<Reference> reference(int at) {
        for (int i = 0; i < tokens.size(); i++) {
            Token time = tokens.get(i);
            if (time.kind() != Token.Kind.TIME || time.periods().isEmpty() || i < at && !isWordBefore(i, "since")) {
                continue;
            }
            if (time.periods().equals(List.of(times.now()))) {
                // "rose in quarter 3": since the quarter before
                return within(times.now());
            }
            if (isSince(i)
                    || tokens.get(at).isWord("above", "below") && i - at <= 2
                    || tokens.get(at).is(Kind.BETTER) && tokens.get(at).text().contains(" ")
                    || tokens.get(at).text().contains(" ")) {
                List<IndicatorValue> earlier = time.periods().stream()
                        .map(subject::at)
                        .flatMap(Optional::stream)
                        .toList();
                return earlier.isEmpty()
                        ? Optional.of(new Reference(List.of(), subject.now().orElseThrow()))
                        : Optional.of(new Reference(earlier, subject.now().orElseThrow()));
            }
            if (isWordBefore(i, "in")) {
                return time.periods().size() == 1 ? within(time.periods().get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> within(ReportingPeriod period) {
        Optional<IndicatorValue> later = subject.at(period);
        Optional<IndicatorValue> earlier = period.quarter() > 1
                ? subject.at(new ReportingPeriod(period.year(), period.quarter() - 1))
                : Optional.empty();
        return later.flatMap(value -> earlier.map(before -> new Reference(List.of(before), value)));
    }

    private boolean isSince(int at) {
        return tokens.subList(Math.max(0, at - 4), at).stream().anyMatch(token -> token.is(Kind.SINCE));
    }

    private boolean movesTo(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + WITHIN); i++) {
            if (tokens.get(i).isWord("to")
                    && (hasUnit(tokens.get(i + 1)) || tokens.get(i + 1).is(Kind.NEAR))) {
                return true;
            }
        }
        return false;
    }

    // Numbers

    private void number(int at, Token number) {
        boolean near = at > 0 && tokens.get(at - 1).is(Kind.NEAR);
        int before = near ? at - 2 : at - 1;
        Optional<Token> move = moveBefore(before);
        Optional<ReportingPeriod> bound = bound(at);
        if (isWord(before, "of", "by") && before > 0 && tokens.get(before - 1).moves()
                || before >= 0 && tokens.get(before).moves() && !isWord(before, "above", "below")
                || differenceAfter(at)
                || number.points()) {
            difference(at, number, near);
        } else if (isWord(before, "to") && move.isPresent()) {
            level(number, near, bound);
        } else if (isWord(before, "from") && move.isPresent()) {
            if (subject.others().size() > 1
                    && subject.figures().stream().noneMatch(figure -> same(figure, number.number(), near))
                    && !unknownTimeAfter(at)) {
                truths.add("no value of " + subject.name() + " is " + number.text());
            }
        } else if (move.isEmpty() && (bound.isPresent() && directly(at) || named && states(at))) {
            level(number, near, bound);
        }
    }

    private Optional<Token> moveBefore(int at) {
        for (int i = at; i >= 0 && at - i < 2 * WITHIN; i--) {
            if (tokens.get(i).moves()) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isWord(int at, String... words) {
        return at >= 0 && tokens.get(at).isWord(words);
    }

    private boolean differenceAfter(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).moves()
                && tokens.get(at + 1)
                        .isWord("more", "fewer", "less", "higher", "lower", "above", "below", "better", "worse");
    }

    private boolean differenceBefore(int at) {
        return at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER && differenceAfter(at - 1);
    }

    /** The period right after a number, as in {@code 72% in quarter 3}. */
    private Optional<ReportingPeriod> bound(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + WITHIN - 1); i++) {
            if (tokens.get(i).kind() == Token.Kind.TIME) {
                return tokens.get(i).periods().size() == 1
                        ? Optional.of(tokens.get(i).periods().get(0))
                        : Optional.empty();
            }
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean unknownTimeAfter(int at) {
        return tokens.subList(at + 1, Math.min(tokens.size(), at + WITHIN)).stream()
                .anyMatch(token -> token.kind() == Token.Kind.TIME
                        && token.periods().stream()
                                .noneMatch(period -> subject.at(period).isPresent()));
    }

    private boolean directly(int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).kind() == Token.Kind.TIME
                        || at + 2 < tokens.size()
                                && tokens.get(at + 1).isWord("in", "at")
                                && tokens.get(at + 2).kind() == Token.Kind.TIME);
    }

    /** Whether the number is what the named indicator is said to be: {@code 1E is 4.4%}, {@code 1E stands at 4.4%}. */
    private boolean states(int at) {
        int name = -1;
        for (int i = 0; i < at; i++) {
            Token token = tokens.get(i);
            name = token.kind() == Token.Kind.CODE
                    ? i
                    : token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUOTE ? -1 : name;
        }
        return name >= 0
                && at - name <= WITHIN
                && tokens.subList(name, at).stream()
                        .anyMatch(token -> token.isWord("is", "are", "was", "were", "at", "stands", "stood", "reached"))
                && tokens.stream()
                        .noneMatch(token -> token.kind() == Token.Kind.TIME
                                && token.periods().stream()
                                        .noneMatch(period -> subject.at(period).isPresent()));
    }

    private void level(Token number, boolean near, Optional<ReportingPeriod> bound) {
        Optional<IndicatorValue> value = subject.at(bound.orElse(times.now()));
        if (value.isPresent()
                && Subject.figures(value.get()).noneMatch(figure -> same(figure, number.number(), near))) {
            truths.add(subject.name() + " is " + subject.printed(value.get()));
        }
    }

    private void difference(int at, Token number, boolean near) {
        int move = moveNear(at);
        Optional<Reference> reference = move < 0 ? Optional.empty() : reference(move);
        IndicatorValue now = subject.now().orElseThrow();
        if (reference.isPresent()) {
            List<IndicatorValue> earlier = reference.get().earlier();
            if (!earlier.isEmpty()
                    && earlier.stream()
                            .noneMatch(value -> differs(value, reference.get().later(), number, near))) {
                truths.add(subject.name() + " was " + subject.printed(earlier.get(0)) + " and is "
                        + subject.printed(reference.get().later()));
            }
        } else if ((named || tokens.stream().anyMatch(token -> token.periods().contains(now.period())))
                && subject.others().size() > 1
                && tokens.stream()
                        .noneMatch(token -> token.kind() == Token.Kind.TIME
                                && !token.periods().contains(now.period()))
                && subject.others().stream().noneMatch(value -> differs(value, now, number, near))) {
            truths.add(subject.name() + " was "
                    + subject.others().stream().map(subject::printed).collect(Collectors.joining(", ")) + " and is "
                    + subject.printed(now) + ": no change to that is " + number.text());
        }
    }

    private int moveNear(int at) {
        if (differenceAfter(at)) {
            return at + 1;
        }
        for (int i = at - 1; i >= Math.max(0, at - WITHIN); i--) {
            if (tokens.get(i).moves()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a number is the difference of two values, in their unit or as a percentage of the earlier. */
    private boolean differs(IndicatorValue earlier, IndicatorValue later, Token number, boolean near) {
        BigDecimal difference = subject.printed(later.value())
                .subtract(subject.printed(earlier.value()))
                .abs();
        boolean relative = number.unit() == Unit.PERCENT
                && !number.points()
                && earlier.value().signum() != 0
                && same(
                        difference.multiply(HUNDRED).divide(earlier.value().abs(), MathContext.DECIMAL64),
                        number.number(),
                        near);
        boolean absolute = (number.unit() == Unit.PERCENT) == (subject.unit() == Unit.PERCENT)
                && same(difference, number.number(), near);
        return relative || absolute || subject.unit() == Unit.PERCENT && same(difference, number.number(), near);
    }

    private static boolean same(BigDecimal figure, BigDecimal typed, boolean near) {
        if (near) {
            return figure.subtract(typed)
                            .abs()
                            .compareTo(figure.abs().multiply(NEAR).max(new BigDecimal("0.5")))
                    <= 0;
        }
        int places = Math.max(0, typed.stripTrailingZeros().scale());
        return figure.setScale(places, RoundingMode.HALF_UP).compareTo(typed) == 0
                || figure.setScale(places, RoundingMode.DOWN).compareTo(typed) == 0;
    }

    /** Whether a number counts what the indicator does; a percentage may also be a change of a count. */
    private boolean hasUnit(Token number) {
        if (number.kind() != Token.Kind.NUMBER || number.unit() == null) {
            return false;
        }
        return switch (subject.unit()) {
            case PERCENT -> number.unit() == Unit.PERCENT;
            case POUNDS -> number.unit() == Unit.POUNDS;
            case DAYS -> number.unit() == Unit.DAYS;
            case HOURS -> number.unit() == Unit.HOURS || number.unit() == Unit.COUNT;
            default -> number.unit() == Unit.COUNT;
        };
    }
}
