package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.PublishedGrids;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.chart.CategoryBar;
import org.scrutineer.performance.grid.CountGrid;

/**
 * A table of counts as it is printed: what may be published of each, and shares that are worked out from nothing else.
 */
final class PrintedGrid {

    private final CountGrid grid;
    private final PublishedGrids published;
    private final DisclosurePolicy policy;

    /** @param policy null where nothing is withheld or rounded */
    PrintedGrid(CountGrid grid, PublishedGrids published, DisclosurePolicy policy) {
        this.grid = grid;
        this.published = published;
        this.policy = policy;
    }

    String text(int row, int column) {
        return published.cell(grid, row, column).text();
    }

    /** Every row with its counts, and after them what is added to each. */
    List<AppendixSection.Line> lines(IntFunction<List<String>> more) {
        List<AppendixSection.Line> lines = new ArrayList<>();
        String block = "";
        for (int row = 0; row < grid.lines().size(); row++) {
            CountGrid.Line line = grid.lines().get(row);
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns().size(); column++) {
                cells.add(text(row, column));
            }
            cells.addAll(more.apply(row));
            boolean first = !line.block().isEmpty() && !line.block().equals(block);
            block = line.block();
            lines.add(new AppendixSection.Line(line.total() ? "TOTAL" : first ? "FIRST" : "PART", label(line), cells));
        }
        return lines;
    }

    /** A row's head says by itself what the row is. */
    private static String label(CountGrid.Line line) {
        return line.block().isEmpty()
                ? line.label()
                : line.block() + ": " + line.label().substring(0, 1).toLowerCase(Locale.UK)
                        + line.label().substring(1);
    }

    /** What part one published count is of another: {@code 45%}; [c] where either is withheld, – of nothing. */
    String share(int row, int column, int wholeRow, int wholeColumn) {
        return share(published.cell(grid, row, column), published.cell(grid, wholeRow, wholeColumn));
    }

    /** Of two counts that together are a whole, the share of the first. */
    String shareOfBoth(int row, int one, int other) {
        PublishedCount first = published.cell(grid, row, one);
        PublishedCount second = published.cell(grid, row, other);
        if (first.number() == null || second.number() == null) {
            return Symbol.CONFIDENTIAL.text();
        }
        return share(first, PublishedCount.sum(first, second));
    }

    private String share(PublishedCount part, PublishedCount whole) {
        if (part.number() == null || whole.number() == null) {
            return Symbol.CONFIDENTIAL.text();
        }
        return whole.number() == 0 ? "–" : percent(part.number(), whole.number());
    }

    private String percent(long part, long whole) {
        return String.format(Locale.UK, policy == null ? "%.1f%%" : "%.0f%%", Math.min(100.0, 100.0 * part / whole));
    }

    /** A bar of a count. */
    CategoryBar bar(int row, int column, String label) {
        PublishedCount count = published.cell(grid, row, column);
        return new CategoryBar(
                label, count.number() == null ? null : count.number().doubleValue(), count.text());
    }

    /** A bar of a share that is printed somewhere as well. */
    static CategoryBar bar(String label, String percent) {
        return new CategoryBar(
                label,
                percent.endsWith("%") ? Double.valueOf(percent.substring(0, percent.length() - 1)) : null,
                percent);
    }

    /** What disclosure control did to the counts. */
    static String control(DisclosurePolicy policy) {
        if (policy == null) {
            return "";
        }
        return Symbol.CONFIDENTIAL.text() + ": " + Symbol.CONFIDENTIAL.meaning() + "."
                + (policy.base() > 1
                        ? " Other counts are rounded to the nearest " + policy.base()
                                + (policy.rounded(policy.below()) == 0
                                        ? ", " + Symbol.LOW.text() + ": " + Symbol.LOW.meaning()
                                        : "")
                                + ", so that rows and columns may not add up; shares are worked out from the rounded "
                                + "counts."
                        : " Shares are worked out from the printed counts.");
    }
}
