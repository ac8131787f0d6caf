package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.ascof.AscofCell;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.AscofPart;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Cells of the return that an indicator repeats as one exact figure: those of ASCOF definitions
 * ({@code rules/ascof-cells.csv}) and those of counts that councils print beside the return
 * ({@code rules/indicator-cells.csv}).
 */
final class RepeatedCells {

    /** One cell, added or taken away. */
    record Signed(TableLayout layout, int row, int column, int sign) {}

    private static final Set<String> KNOWN = Stream.concat(
                    AscofFramework.get().definitions().stream()
                            .filter(definition -> !definition.cells().isEmpty())
                            .map(AscofDefinition::code),
                    RuleFile.read("indicator-cells.csv").stream().map(line -> line.get("code")))
            .collect(Collectors.toUnmodifiableSet());

    private final SaltReturn counted;

    RepeatedCells(SaltReturn counted) {
        this.counted = counted;
    }

    /**
     * The cells that make up a part of an indicator's value; none where it is not known to repeat any, or where they
     * were not counted.
     */
    List<Signed> of(Indicator indicator, IndicatorValue value, AscofPart part) {
        FinancialYear year = indicator.frameworkYear().isEmpty()
                ? counted.period().year()
                : FinancialYear.parse(indicator.frameworkYear());
        List<Signed> cells = new ArrayList<>();
        if (value.series().isEmpty() && isOwn(value.period())) {
            AscofFramework.get().find(year, indicator.code()).ifPresent(definition -> definition.cells().stream()
                    .filter(cell -> cell.part() == part)
                    .forEach(cell ->
                            cells.addAll(cells(cell.measure(), cell.table(), cell.row(), cell.column(), cell.sign()))));
        }
        if (part == AscofPart.NUMERATOR) {
            RuleFile.read("indicator-cells.csv").stream()
                    .filter(line -> line.get("code").equals(indicator.code())
                            && line.get("series").equals(value.series())
                            && isOf(value.period(), line.get("period")))
                    .forEach(line -> {
                        for (String table : split(line.get("tables"))) {
                            for (String row : split(line.get("rows"))) {
                                split(line.get("columns"))
                                        .forEach(column ->
                                                cells.addAll(cells(line.get("measure"), table, row, column, 1)));
                            }
                        }
                    });
        }
        return cells;
    }

    private boolean isOf(ReportingPeriod period, String named) {
        return named.isEmpty() ? isOwn(period) : period.equals(ReportingPeriod.parse(named));
    }

    private boolean isOwn(ReportingPeriod period) {
        return period.equals(ReportingPeriod.of(counted.period()))
                || (counted.period().quarter() == 4
                        && period.equals(ReportingPeriod.of(counted.period().year())));
    }

    /** Whether an indicator repeats cells of a return in some year, whatever a council says of it. */
    static boolean areKnownOf(Indicator indicator) {
        return KNOWN.contains(indicator.code());
    }

    /** How many people or events they are. */
    long count(List<Signed> cells) {
        return cells.stream()
                .mapToLong(cell -> cell.sign()
                        * (long) counted.table(cell.layout()).orElseThrow().raw(cell.row(), cell.column()))
                .sum();
    }

    private static List<String> split(String list) {
        return Arrays.asList(list.split("\\|"));
    }

    private List<Signed> cells(String measure, String table, String row, String column, int sign) {
        CountTable found = counted.table(measure, table).orElse(null);
        if (found == null) {
            return List.of();
        }
        TableLayout layout = found.layout();
        return lines(layout.rows(), row).stream()
                .flatMap(i -> lines(layout.columns(), column).stream().map(j -> new Signed(layout, i, j, sign)))
                .toList();
    }

    /** The line of a label; for every category their total, where there is one, and else each of them. */
    private static List<Integer> lines(Axis axis, String label) {
        int total = axis.only(LineKind.TOTAL);
        if (label.equals(AscofCell.ALL)
                && total >= 0
                && axis.lines().stream()
                                .filter(line -> line.kind() == LineKind.TOTAL)
                                .count()
                        == 1) {
            return List.of(total);
        }
        return IntStream.range(0, axis.size())
                .filter(i -> label.equals(AscofCell.ALL)
                        ? axis.line(i).kind() == LineKind.CATEGORY
                        : axis.line(i).label().equals(label))
                .boxed()
                .toList();
    }
}
