package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.util.List;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;

/**
 * A piece of a sentence.
 *
 * @param word what a word of the list does, or null
 * @param number of a number, or null
 * @param unit of a number: percent also where it may be of anything, null where it is of something that no indicator
 *     has
 * @param points whether a number counts percentage points
 * @param periods that the piece may mean; a time that is no period of the contract has none
 * @param code of an indicator that is named or quoted
 * @param series that a quote names
 */
record Token(
        Kind kind,
        String text,
        ProseWords.Kind word,
        BigDecimal number,
        Unit unit,
        boolean points,
        List<ReportingPeriod> periods,
        String code,
        String series) {

    enum Kind {
        WORD,
        NUMBER,
        TIME,
        CODE,
        QUOTE,
        TARGET,
        ENGLAND
    }

    static Token word(String text) {
        return new Token(Kind.WORD, text, ProseWords.kind(text), null, null, false, List.of(), "", "");
    }

    static Token of(Kind kind, String text) {
        return new Token(kind, text, null, null, null, false, List.of(), "", "");
    }

    static Token number(String text, BigDecimal number, Unit unit, boolean points) {
        return new Token(Kind.NUMBER, text, null, number, unit, points, List.of(), "", "");
    }

    static Token time(String text, List<ReportingPeriod> periods) {
        return new Token(Kind.TIME, text, null, null, null, false, periods, "", "");
    }

    static Token named(Kind kind, String text, String code, String series) {
        return new Token(kind, text, null, null, null, false, List.of(), code, series);
    }

    boolean is(ProseWords.Kind wanted) {
        return word == wanted;
    }

    boolean moves() {
        return word != null && word.moves();
    }

    boolean isWord(String... words) {
        return kind == Kind.WORD && List.of(words).contains(text.toLowerCase(java.util.Locale.ROOT));
    }
}
