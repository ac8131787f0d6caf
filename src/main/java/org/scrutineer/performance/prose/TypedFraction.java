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

    /** Two bare counts, the first said to be of the second: neither a measure of time nor part of a longer number. */
    private static final Pattern PART = Pattern.compile("(?<![\\d.,/£-])" + NUMBER
            + "(?: (?:people|of them|were|was|cases|carers|contacts|adults))?"
            + " (?:out )?of (?:the |all |those )?" + NUMBER
            + "(?![\\d.,/-]*\\d|%| per cent"
            + "| ?(?:hours?|days?|weeks?|months?|years?|minutes?|[mk]\\b|million))");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

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
        for (Matcher matcher = PART.matcher(sentence); matcher.find(); ) {
            part(matcher.group(1), matcher.group(2), truths);
        }
        return truths;
    }

    private static void part(String part, String whole, List<String> truths) {
        boolean year = YEAR.matcher(part).matches() || YEAR.matcher(whole).matches();
        if (!year && number(part).compareTo(number(whole)) > 0) {
            truths.add(part + " is more than the " + whole + " that it is part of");
        }
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(",", ""));
    }

    private static void check(String numerator, String denominator, String percent, List<String> truths) {
        BigDecimal part = number(numerator);
        BigDecimal whole = number(denominator);
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
