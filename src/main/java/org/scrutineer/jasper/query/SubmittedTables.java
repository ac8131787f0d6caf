package org.scrutineer.jasper.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.extract.cld.FieldShare;
import org.scrutineer.extract.cld.FieldStatus;
import org.scrutineer.extract.cld.Submissions.Cover;
import org.scrutineer.extract.validate.Quality.Submitted;
import org.scrutineer.jasper.Markup;

/**
 * Client Level Data as the department will show it: which fields fail, in what share of their rows and with what
 * values, and how many events ended in each month. Values that may be anybody's words are counted and not printed.
 */
final class SubmittedTables {

    static final Object[] BY_FIELD = {
        "fields",
        "As the department will show it",
        "Field and the values that fail",
        "Status",
        "Rows",
        "Failing",
        "Share"
    };
    static final Object[] BY_MONTH = {
        "coverage", "Events that ended, by month", "Month", "Requests", "Assessments", "Services", "Reviews"
    };
    private static final List<String> TYPES = List.of("Request", "Assessment", "Service", "Review");
    private static final int VALUES = 5;
    private static final double HUNDRED = 100.0;

    private SubmittedTables() {}

    /** A row for each field that fails somewhere, the worst first; then one for all that pass. */
    static List<String[]> fields(Submitted submitted) {
        List<String[]> rows = new ArrayList<>();
        List<FieldShare> page = submitted.check().fields().stream()
                .filter(FieldShare::isOnThePage)
                .toList();
        page.stream()
                .filter(one -> one.failedRows() > 0)
                .sorted((one, other) -> Double.compare(share(other), share(one)))
                .forEach(one -> rows.add(new String[] {
                    Markup.bold(one.header()) + "\n" + Markup.text(values(one)),
                    statuses(one),
                    number(one.rows()),
                    number(one.failedRows()),
                    String.format(Locale.UK, "%.1f%%", share(one))
                }));
        long pass = page.stream().filter(one -> one.failedRows() == 0).count();
        rows.add(new String[] {
            pass + " fields in which no row fails", "", number(submitted.check().rows()), "0", "0.0%"
        });
        return rows;
    }

    private static double share(FieldShare one) {
        return one.rows() == 0 ? 0 : HUNDRED * one.failedRows() / one.rows();
    }

    private static String statuses(FieldShare one) {
        List<FieldStatus> statuses = one.statuses();
        return statuses.size() > 1
                ? "varies"
                : statuses.contains(FieldStatus.OPTIONAL)
                        ? "applicable"
                        : statuses.get(0).words();
    }

    /** The values that fail most; those that are not a code as somebody wrote it stay with the team. */
    private static String values(FieldShare one) {
        Map<String, Long> shown = new java.util.LinkedHashMap<>();
        one.failedValues()
                .forEach((failed, rows) -> shown.merge(
                        failed.validity().words()
                                + (failed.safe()
                                        ? failed.value().isEmpty() ? "" : ": " + failed.value()
                                        : ": values named in department-check.csv"),
                        rows,
                        Long::sum));
        List<Map.Entry<String, Long>> most = shown.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        String words = most.stream()
                .limit(VALUES)
                .map(value -> value.getKey() + " (" + number(value.getValue()) + ")")
                .collect(Collectors.joining("; "));
        return words + (most.size() > VALUES ? "; and " + (most.size() - VALUES) + " more" : "");
    }

    /** The months in which something ended, of every submission, with the months that it is taken to cover. */
    static List<String[]> months(Submitted submitted) {
        List<String[]> rows = new ArrayList<>();
        for (Cover cover : submitted.covers()) {
            String covers = cover.start() == null
                    ? "no months known"
                    : cover.start() + " to " + cover.end() + ", " + cover.taken();
            rows.add(new String[] {
                Markup.bold(cover.file()) + "\n"
                        + Markup.text("covers " + covers
                                + (cover.why().isEmpty() ? "" : " (" + cover.why() + ")")
                                + (cover.gaps() ? "; a month is missing" : "")
                                + "; services that go on: " + number(cover.services())),
                "",
                "",
                "",
                ""
            });
            TreeSet<YearMonth> months = new TreeSet<>();
            cover.ended().values().forEach(ended -> months.addAll(ended.keySet()));
            for (YearMonth month : months) {
                String[] row = new String[TYPES.size() + 1];
                row[0] = month.toString();
                for (int i = 0; i < TYPES.size(); i++) {
                    Integer ended = cover.ended().containsKey(TYPES.get(i))
                            ? cover.ended().get(TYPES.get(i)).get(month)
                            : null;
                    row[i + 1] = number(ended == null ? 0 : ended);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
