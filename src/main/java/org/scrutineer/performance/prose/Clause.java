package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.prose.MeasuredBetween.Reference;
import org.scrutineer.performance.prose.ProseWords.Kind;

/** What one clause claims of its subject, and where that is not so. */
final class Clause {

    /** So many words apart, two belong together. */
    static final int WITHIN = 5;

    private final List<Token> tokens;
    private final Subject subject;
    private final Times times;
    private final boolean named;
    private final About about;
    private final MeasuredBetween between;
    private final NumberClaim numbers;
    private final List<String> truths = new ArrayList<>();

    /** @param named whether the clause itself names or quotes the subject */
    Clause(List<Token> tokens, Subject subject, Times times, boolean named) {
        this.tokens = tokens;
        this.subject = subject;
        this.times = times;
        this.named = named;
        about = new About(tokens, subject.indicator());
        between = new MeasuredBetween(tokens, subject, times);
        numbers = new NumberClaim(between, named);
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
            if (numbers.hasUnit(token)) {
                numbers.against(i).ifPresent(truths::add);
            }
        }
        return truths.stream().distinct().toList();
    }

    // Movements

    private void movement(int at, Token move) {
        int sign = sign(move);
        if (sign == Integer.MIN_VALUE
                || (numbers.differenceBefore(at) && !numbers.hasUnit(tokens.get(at - 1)))
                || (!named && !about.holds(at))) {
            return;
        }
        if (tokens.stream()
                .anyMatch(token -> token.kind() == Token.Kind.TARGET || token.kind() == Token.Kind.ENGLAND)) {
            against(at, sign, move);
            return;
        }
        Optional<Reference> reference = between.reference(at);
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
                    && !subject.accumulates()
                    && (move.isWord("above", "below") || between.isWordBefore(i, "than"))) {
                int difference = subject.printed(now.get().value()).compareTo(subject.printed(level.get()));
                if (Integer.signum(difference) != sign) {
                    truths.add(subject.name() + " is " + subject.printed(now.get()) + " and "
                            + (token.kind() == Token.Kind.TARGET ? "its target " : "England ")
                            + level.get().toPlainString());
                }
            }
        }
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

    private boolean movesTo(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + WITHIN); i++) {
            if (tokens.get(i).isWord("to")
                    && (numbers.hasUnit(tokens.get(i + 1)) || tokens.get(i + 1).is(Kind.NEAR))) {
                return true;
            }
        }
        return false;
    }
}
