package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.performance.Unit;

/**
 * Takes sentences apart: clauses, and in them numbers with their units, times, indicators and the words of the list.
 */
final class Scanner {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas)";
    private static final String DAY = "\\d{1,2} " + MONTH + "(?: \\d{4})?|" + MONTH
            + "(?: \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?<![\\d,.])(?:19|20)\\d\\d(?![\\d/-])";
    private static final String LABEL = "(?:aged? |over |under )?\\d{1,2} (?:to|or|-) "
            + "(?:\\d{1,3}|over|under)\\b|\\d{2}\\+|\\d{2}-\\d{2}\\b|(?:[Ss]ections?|paragraph|[Pp]riorit(?:y"
            + "|ies)|[Vv]ersion|[Ll]ot|[Aa]ppendix|[Pp]art) \\d[\\d.]*(?: \\+ \\d)?|\\d+\\.\\d+\\.\\d+";
    private static final String NUMBER = "£?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?%|\\s?per cent|\\s?(?:percentage "
            + ")?points?\\b|\\s?(?:m|million|k)\\b|\\s(?:hours?|days?|weeks?|months?|years?|minutes?"
            + "|times)\\b)?";

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z0-9\"'{£])|\\R");
    private static final Pattern NUMBER_PARTS = Pattern.compile("(£?)(\\d[\\d,]*(?:\\.\\d+)?)\\s?(.*)");

    private final Pattern pieces;
    private final Times times;

    Scanner(Collection<String> codes, Times times) {
        this.times = times;
        String code = codes.isEmpty()
                ? "(?!)"
                : codes.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        pieces = Pattern.compile("(?<quote>\\{[^}]*\\})|(?<![\\w-])(?<code>" + code + ")(?![\\w-])|(?<time>"
                + Times.FORMS + "|" + DAY + ")|(?<label>" + LABEL + ")|(?<number>(?<![\\w.])" + NUMBER + ")"
                + "|(?<phrase>\\b(?i:" + ProseWords.phrases()
                + ")(?!\\w))|(?<target>\\b(?:the |its |their )?(?:year-end )?targets?\\b)|(?<england>\\b(?:the "
                + ")?England(?:'s)?(?: average)?\\b)"
                + "|(?<word>[A-Za-z][A-Za-z'’-]*)|(?<part>[;:]|, and\\b|, which\\b|\\()");
    }

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE.split(text))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The clauses of a sentence. */
    List<List<Token>> clauses(String sentence) {
        List<List<Token>> clauses = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher matcher = pieces.matcher(sentence);
        while (matcher.find()) {
            Token token = token(matcher);
            if (token == null || token.is(ProseWords.Kind.PART)) {
                clauses.add(new ArrayList<>());
            } else {
                clauses.get(clauses.size() - 1).add(token);
            }
        }
        return clauses.stream().filter(clause -> !clause.isEmpty()).toList();
    }

    /** Null where a new clause begins; a bracket only adds to the clause it stands in. */
    private Token token(Matcher found) {
        String text = found.group();
        if (found.group("part") != null) {
            return text.equals("(") ? Token.of(Token.Kind.WORD, text) : null;
        }
        if (found.group("quote") != null) {
            return quote(text);
        }
        if (found.group("code") != null) {
            return Token.named(Token.Kind.CODE, text, text, "");
        }
        if (found.group("time") != null) {
            return Token.time(text, times.meant(text));
        }
        if (found.group("number") != null) {
            return number(text);
        }
        if (found.group("target") != null) {
            return Token.of(Token.Kind.TARGET, text);
        }
        return found.group("england") != null
                ? Token.of(Token.Kind.ENGLAND, text)
                : found.group("label") != null ? Token.of(Token.Kind.WORD, text) : Token.word(text);
    }

    private static final Pattern QUOTED = Pattern.compile("\\{\\s*(\\S+?)(?:\\s+(.*?))??\\s+\\d{4}-\\d\\d.*\\}");

    private static Token quote(String text) {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.matches()
                ? Token.named(Token.Kind.QUOTE, text, quoted.group(1), quoted.group(2) == null ? "" : quoted.group(2))
                : Token.of(Token.Kind.WORD, text);
    }

    private static Token number(String text) {
        Matcher matcher = NUMBER_PARTS.matcher(text);
        matcher.matches();
        MatchResult parts = matcher.toMatchResult();
        String after = parts.group(3);
        BigDecimal number = new BigDecimal(parts.group(2).replace(",", ""));
        boolean pounds = !parts.group(1).isEmpty();
        if (after.equals("m") || after.equals("million") || after.equals("k")) {
            return Token.number(
                    text,
                    number.multiply(BigDecimal.valueOf(after.equals("k") ? 1_000 : 1_000_000)),
                    pounds ? Unit.POUNDS : null,
                    false);
        }
        Unit unit =
                switch (after) {
                    case "" -> pounds ? Unit.POUNDS : Unit.COUNT;
                    case "%", "per cent" -> Unit.PERCENT;
                    case "days", "day" -> Unit.DAYS;
                    case "weeks", "week" -> Unit.WEEKS;
                    case "hours", "hour" -> Unit.HOURS;
                    case "minutes", "minute" -> Unit.MINUTES;
                    default -> after.contains("point") ? Unit.PERCENT : null;
                };
        return Token.number(text, number, unit, after.contains("point"));
    }
}
