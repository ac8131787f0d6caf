package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.prose.MeasuredBetween.Reference;
import org.scrutineer.performance.prose.ProseWords.Kind;

/** What a number in a clause claims of its subject: a value, or the difference of two. */
final class NumberClaim {

    /** A number that the text itself calls inexact may be this much off. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Token> tokens;
    private final Subject subject;
    private final Times times;
    private final boolean named;
    private final MeasuredBetween between;

    /** @param named whether the clause itself names or quotes the subject */
    NumberClaim(MeasuredBetween between, boolean named) {
        this.between = between;
        this.tokens = between.tokens();
        this.subject = between.subject();
        this.times = between.times();
        this.named = named;
    }

    /** What is true instead of a number; empty when nothing contradicts it. */
    Optional<String> against(int at) {
        Token number = tokens.get(at);
        boolean near = at > 0 && tokens.get(at - 1).is(Kind.NEAR);
        int before = near ? at - 2 : at - 1;
        Optional<Token> move = moveBefore(before);
        Optional<ReportingPeriod> bound = bound(at);
        if ((isWord(before, "of", "by") && before > 0 && tokens.get(before - 1).moves())
                || (before >= 0 && tokens.get(before).moves() && !isWord(before, "above", "below"))
                || differenceAfter(at)
                || number.points()) {
            return difference(at, number, near);
        } else if (isWord(before, "to") && move.isPresent()) {
            return level(number, near, bound);
        } else if (isWord(before, "from") && move.isPresent()) {
            if (subject.others().size() > 1
                    && subject.figures().stream().noneMatch(figure -> same(figure, number.number(), near))
                    && !unknownTimeAfter(at)) {
                return Optional.of("no value of " + subject.name() + " is " + number.text());
            }
        } else if (move.isEmpty() && ((bound.isPresent() && directly(at)) || (named && states(at)))) {
            return level(number, near, bound);
        }
        return Optional.empty();
    }

    private Optional<Token> moveBefore(int at) {
        for (int i = at; i >= 0 && at - i < 2 * Clause.WITHIN; i--) {
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

    boolean differenceBefore(int at) {
        return at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER && differenceAfter(at - 1);
    }

    /** The period right after a number, as in {@code 72% in quarter 3}. */
    private Optional<ReportingPeriod> bound(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + Clause.WITHIN - 1); i++) {
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

    /** Whether it is a time of which nothing is known. */
    private boolean isUnknownTime(Token token) {
        return token.kind() == Token.Kind.TIME
                && token.periods().stream()
                        .noneMatch(period -> subject.at(period).isPresent());
    }

    private boolean unknownTimeAfter(int at) {
        return tokens.subList(at + 1, Math.min(tokens.size(), at + Clause.WITHIN)).stream()
                .anyMatch(this::isUnknownTime);
    }

    private boolean directly(int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).kind() == Token.Kind.TIME
                        || (at + 2 < tokens.size()
                                && tokens.get(at + 1).isWord("in", "at")
                                && tokens.get(at + 2).kind() == Token.Kind.TIME));
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
                && at - name <= Clause.WITHIN
                && tokens.subList(name, at).stream()
                        .anyMatch(token -> token.isWord("is", "are", "was", "were", "at", "stands", "stood", "reached"))
                && tokens.stream().noneMatch(this::isUnknownTime);
    }

    private Optional<String> level(Token number, boolean near, Optional<ReportingPeriod> bound) {
        Optional<IndicatorValue> value = subject.at(bound.orElse(times.now()));
        if (value.isPresent()
                && Subject.figures(value.get()).noneMatch(figure -> same(figure, number.number(), near))) {
            return Optional.of(subject.name() + " is " + subject.printed(value.get()));
        }
        return Optional.empty();
    }

    private Optional<String> difference(int at, Token number, boolean near) {
        int move = moveNear(at);
        Optional<Reference> reference = move < 0 ? Optional.empty() : between.reference(move);
        IndicatorValue now = subject.now().orElseThrow();
        if (reference.isPresent()) {
            List<IndicatorValue> earlier = reference.get().earlier();
            if (!earlier.isEmpty()
                    && earlier.stream()
                            .noneMatch(value -> differs(value, reference.get().later(), number, near))) {
                return Optional.of(subject.name() + " was " + subject.printed(earlier.get(0)) + " and is "
                        + subject.printed(reference.get().later()));
            }
        } else if ((named || tokens.stream().anyMatch(token -> token.periods().contains(now.period())))
                && subject.others().size() > 1
                && tokens.stream()
                        .noneMatch(token -> token.kind() == Token.Kind.TIME
                                && !token.periods().contains(now.period()))
                && subject.others().stream().noneMatch(value -> differs(value, now, number, near))) {
            return Optional.of(subject.name() + " was "
                    + subject.others().stream().map(subject::printed).collect(Collectors.joining(", ")) + " and is "
                    + subject.printed(now) + ": no change to that is " + number.text());
        }
        return Optional.empty();
    }

    private int moveNear(int at) {
        if (differenceAfter(at)) {
            return at + 1;
        }
        for (int i = at - 1; i >= Math.max(0, at - Clause.WITHIN); i--) {
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
        return relative || absolute || (subject.unit() == Unit.PERCENT && same(difference, number.number(), near));
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
    boolean hasUnit(Token number) {
        if (number.kind() != Token.Kind.NUMBER || number.unit() == null) {
            return false;
        }
        return switch (subject.unit()) {
            case PERCENT -> number.unit() == Unit.PERCENT;
            case POUNDS -> number.unit() == Unit.POUNDS;
            case DAYS, WEEKS, MINUTES -> number.unit() == subject.unit();
            case HOURS -> number.unit() == Unit.HOURS || number.unit() == Unit.COUNT;
            default -> number.unit() == Unit.COUNT;
        };
    }
}
