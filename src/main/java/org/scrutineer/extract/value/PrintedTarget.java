package org.scrutineer.extract.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.Unit;
import org.scrutineer.salt.Label;

/**
 * A target, or another number that may be printed in words. {@code 80%} beside a percentage is the number 80, and
 * {@code at least 80} is the same where high is good. {@code >80} is none: a value of 80 does not reach it.
 */
public final class PrintedTarget {

    private static final Pattern AT_LEAST =
            Pattern.compile("^(?:>=|=>|≥|at least|minimum(?: of)?|min\\.?)\\s*(?=[\\d£+.-])");
    private static final Pattern AT_MOST =
            Pattern.compile("^(?:<=|=<|≤|at most|no more than|up to|maximum(?: of)?|max\\.?)\\s*(?=[\\d£+.-])");
    private static final Pattern OR_MORE =
            Pattern.compile("(?<=[\\d%])\\s*(?:or more|or above|or over|and over|and above)$");
    private static final Pattern OR_LESS =
            Pattern.compile("(?<=[\\d%])\\s*(?:or less|or fewer|or below|or under|and under|and below)$");
    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:\\d{2}|\\d{4})[-/](?:\\d{2}|\\d{4})\\b|\\b(?:19|20)\\d{2}\\b|\\bq[1-4]\\b|\\bquarter [1-4]\\b");
    private static final Set<String> NO_TARGET =
            Set.of("n/a", "na", "n.a.", "none", "-", "not applicable", "no target", "not set", "nil");

    private PrintedTarget() {}

    /** The number that a target is to be reached; empty where there is none, or more than one reading. */
    public static Optional<BigDecimal> read(String text, Unit unit, Polarity polarity) {
        Optional<BigDecimal> plain = PlainNumber.read(text, unit);
        if (plain.isPresent() || polarity == Polarity.NONE) {
            return plain;
        }
        String key = Label.key(text);
        for (Pattern side :
                polarity == Polarity.HIGH ? new Pattern[] {AT_LEAST, OR_MORE} : new Pattern[] {AT_MOST, OR_LESS}) {
            Matcher matcher = side.matcher(key);
            if (matcher.find()) {
                return PlainNumber.read(matcher.replaceFirst(""), unit);
            }
        }
        return Optional.empty();
    }

    /** Whether a text that is no number seems to have been meant for one: it has digits that are no year's. */
    public static boolean seemsANumber(String text) {
        return YEARS.matcher(Label.key(text)).replaceAll("").chars().anyMatch(Character::isDigit);
    }

    /** Whether a text says in the usual words that there is no target. */
    public static boolean saysNone(String text) {
        return NO_TARGET.contains(Label.key(text));
    }
}
