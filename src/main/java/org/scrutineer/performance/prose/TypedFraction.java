package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fraction that a sentence types beside its percentage: {@code 622 of 672 (91.6%)}, {@code 32% (21 people out of
 * 50)}. It needs no indicator to be wrong.
 */
final class TypedFraction {

    private static final String NUMBER = "(\\d[\\d,]*)";
    private static final String OF = "(?: [a-z]+){0,2} ?(?:/|(?:out )?of(?: (?:the|all|those))?) ?";
    private static final String PERCENT = "(\\d+(?:\\.\\d+)?)(?:%| per cent)";
    private static final List<Pattern> FORMS =
            List.of(Pattern.compile(NUMBER + OF + NUMBER + "(?: [a-z]+){0,5} ?\\(" + PERCENT + "\\)"));
    private static final Pattern PERCENT_FIRST =
            Pattern.compile(PERCENT + "(?: [a-z]+){0,5} ?\\(" + NUMBER + OF + NUMBER + "\\)");

    private TypedFraction() {}

    /** What the fractions of a sentence really are, where its percentages say something else. */
    static List<String> contradictions(String sentence) {
        List<String> truths = new ArrayList<>();
        for (Pattern form : FORMS) {
            for (Matcher matcher = form.matcher(sentence); matcher.find(); ) {
                check(matcher.group(1), matcher.group(2), matcher.group(3), truths);
            }
        }
        for (Matcher matcher = PERCENT_FIRST.matcher(sentence); matcher.find(); ) {
            check(matcher.group(2), matcher.group(3), matcher.group(1), truths);
        }
        return truths;
    }

    private static void check(String numerator, String denominator, String percent, List<String> truths) {
        BigDecimal part = new BigDecimal(numerator.replace(",", ""));
        BigDecimal whole = new BigDecimal(denominator.replace(",", ""));
        BigDecimal said = new BigDecimal(percent);
        if (whole.signum() == 0 || part.compareTo(whole) > 0) {
            return;
        }
        BigDecimal share = part.multiply(BigDecimal.valueOf(100)).divide(whole, said.scale(), RoundingMode.HALF_UP);
        if (share.compareTo(said) != 0) {
            truths.add(numerator + " of " + denominator + " is " + share.toPlainString() + "%");
        }
    }
}
