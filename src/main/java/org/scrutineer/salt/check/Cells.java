package org.scrutineer.salt.check;

import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.LineKind;

/** Reads and compares cells for the checks. */
final class Cells {

    private Cells() {}

    /** The total of a column over the categories. */
    static int total(CountTable table, int column) {
        return table.raw(table.layout().rows().totalAfter(-1), column);
    }

    /** Says that two figures which must be equal are not. */
    static void mustEqual(List<String> wrong, String one, int oneCount, String other, int otherCount) {
        if (oneCount != otherCount) {
            wrong.add(one + " is " + oneCount + ", " + other + " is " + otherCount);
        }
    }

    /** Says that a part is more than the whole. */
    static void mustNotExceed(List<String> wrong, String part, int partCount, String whole, int wholeCount) {
        if (partCount > wholeCount) {
            wrong.add(part + " is " + partCount + ", more than the " + wholeCount + " of " + whole);
        }
    }

    /** A cell as people write it: {@code LTS001a 1b / Mental Health Support / Nursing}. */
    static String name(CountTable table, int row, int column) {
        return table.layout().name() + " / " + table.layout().rows().line(row).label() + " / "
                + table.layout().columns().line(column).label();
    }

    /** Indices of the categories of an axis that add up to the total at an index. */
    static List<Integer> partsOf(Axis axis, int total) {
        int from = total;
        while (from > 0 && axis.line(from - 1).kind() != LineKind.TOTAL) {
            from--;
        }
        return IntStream.range(from, total)
                .filter(i -> axis.line(i).kind() == LineKind.CATEGORY)
                .boxed()
                .toList();
    }
}
