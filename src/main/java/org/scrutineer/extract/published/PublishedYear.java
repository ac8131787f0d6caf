package org.scrutineer.extract.published;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.FinancialYear;

/** The rows of one financial year, by the year that a row or else the name of the file states. */
final class PublishedYear {

    private static final List<String> COLUMNS = List.of(
            "fyending", "fyend", "yearending", "financialyear", "reportingyear", "year", "period", "reportingperiod");
    /** Two years: 2024-25, 2024/2025, 2024 to 2025, 2024-to-2025. */
    private static final Pattern TWO =
            Pattern.compile("(20\\d\\d)\\s?(?:-|/|_|\\s|to|\u2013)+\\s?(?:20)?(\\d\\d)(?!\\d)");

    private static final Pattern ONE = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final int CENTURY = 100;

    private PublishedYear() {}

    /**
     * The rows of a year; all where neither they nor the name of the file say of which year they are.
     *
     * @throws DataProblemException when there are figures of other years only
     */
    static List<Map<String, String>> of(List<Map<String, String>> rows, FinancialYear year, String file) {
        TreeSet<FinancialYear> others = new TreeSet<>();
        List<Map<String, String>> own = rows.stream()
                .filter(row -> {
                    FinancialYear stated = stated(row, file);
                    if (stated != null && !stated.equals(year)) {
                        others.add(stated);
                    }
                    return stated == null || stated.equals(year);
                })
                .toList();
        if (own.isEmpty() && !others.isEmpty()) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "D-YEAR",
                    "figures of "
                            + String.join(
                                    ", ",
                                    others.stream().map(FinancialYear::toString).toList()),
                    "figures of " + year + ", which is counted",
                    "Give the file of " + year + ", or count the year that was published."));
        }
        return own;
    }

    private static FinancialYear stated(Map<String, String> row, String file) {
        for (String column : COLUMNS) {
            FinancialYear stated = row.containsKey(column) ? read(row.get(column), true) : null;
            if (stated != null) {
                return stated;
            }
        }
        return read(file, false);
    }

    /** @param alone whether one year alone is the one in which the financial year ends */
    private static FinancialYear read(String text, boolean alone) {
        Matcher two = TWO.matcher(text);
        while (two.find()) {
            int start = Integer.parseInt(two.group(1));
            if ((start + 1) % CENTURY == Integer.parseInt(two.group(2))) {
                return new FinancialYear(start);
            }
        }
        Matcher one = ONE.matcher(text);
        return alone && one.find() ? new FinancialYear(Integer.parseInt(one.group(1)) - 1) : null;
    }
}
