package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * What a table of the return shows, in a sentence or two: how many are in it, and the largest row and column. Only
 * published counts speak. Where withheld cells might hide a larger row or column, the sentence does not say which is
 * the largest.
 */
final class SaltSentence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TableLayout table;
    private final PublishedReturn published;
    private final String days;

    private SaltSentence(TableLayout table, PublishedReturn published, String days) {
        this.table = table;
        this.published = published;
        this.days = days;
    }

    static String of(TableLayout table, PublishedReturn published, String days) {
        return new SaltSentence(table, published, days).text();
    }

    private String text() {
        int total = table.columns().only(LineKind.TOTAL);
        int of = table.rows().only(LineKind.OF_WHICH);
        if (table.rows().only(LineKind.TOTAL) < 0) {
            return of < 1 || total < 0 ? "" : share(of - 1, of, total);
        }
        List<String> said = new ArrayList<>();
        PublishedCount whole = null;
        int start = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            Line line = table.rows().line(row);
            if (line.kind() == LineKind.TOTAL) {
                PublishedCount all = total < 0 ? null : published.cell(table, row, total);
                whole = whole == null ? all : whole;
                String group = line.group().isEmpty() ? "row" : line.group().toLowerCase(Locale.UK);
                int from = start;
                largest(table.rows(), from, row, at -> published.cell(table, at, total), all)
                        .ifPresent(words -> said.add("Largest " + group + ": " + words + "."));
                start = row + 1;
            }
        }
        int totalRow = table.rows().only(LineKind.TOTAL);
        largest(table.columns(), 0, total, at -> published.cell(table, totalRow, at), whole)
                .ifPresent(words -> said.add("Largest column: " + words + "."));
        if (whole == null || whole.symbol() == Symbol.NOT_APPLICABLE) {
            return "";
        }
        String first = whole.number() != null && whole.number() == 0
                ? "No " + table.counts() + ", " + days + "."
                : whole.text() + " " + table.counts() + ", " + days + ".";
        return first
                + (said.isEmpty() || (whole.number() != null && whole.number() == 0)
                        ? ""
                        : " " + String.join(" ", said));
    }

    /** A part of its whole, such as those still at home of those discharged. */
    private String share(int row, int part, int column) {
        PublishedCount whole = published.cell(table, row, column);
        PublishedCount of = published.cell(table, part, column);
        String share = whole.number() == null || of.number() == null || whole.number() == 0
                ? ""
                : " (" + percent(of.number(), whole.number()) + ")";
        return whole.text() + " " + table.counts() + ", " + days + ". "
                + table.rows().line(part).label() + ": " + of.text() + share + ".";
    }

    /** The largest category of an axis before its total, when the published cells prove that it is. */
    private static Optional<String> largest(
            Axis axis, int from, int to, IntFunction<PublishedCount> cell, PublishedCount whole) {
        int best = -1;
        long most = 0;
        long shown = 0;
        boolean even = false;
        boolean hidden = false;
        for (int i = from; i < to; i++) {
            if (axis.line(i).kind() == LineKind.CATEGORY) {
                Long number = cell.apply(i).number();
                hidden |= number == null && cell.apply(i).symbol() == Symbol.CONFIDENTIAL;
                if (number != null) {
                    even = number == most || (number < most && even);
                    best = number > most ? i : best;
                    most = Math.max(most, number);
                    shown += number;
                }
            }
        }
        boolean proved = best >= 0
                && !even
                && whole != null
                && whole.number() != null
                && (!hidden || whole.number() - shown < most);
        return proved && to - from > 1
                ? Optional.of(axis.line(best).label() + ", " + cell.apply(best).text() + " ("
                        + percent(most, whole.number()) + ")")
                : Optional.empty();
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                + "%";
    }
}
