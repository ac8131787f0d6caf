package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What months a submission covers by its events, since the months it states are often not those it has.
 *
 * @param start first day; null where none can be derived
 * @param end last day
 * @param missing the months between the first and the last complete one that are not complete, of any type of event
 * @param why why none can be derived; empty where one is
 */
record DerivedPeriod(LocalDate start, LocalDate end, List<YearMonth> missing, String why) {

    static final String JUNE = "central-2026-06";
    static final String SEPTEMBER = "central-2026-09";
    private static final List<String> DATED = List.of("Request", "Assessment", "Service");
    private static final YearMonth FIRST = YearMonth.of(2020, 4);
    private static final int PERCENT = 100;

    private static DerivedPeriod none(String why) {
        return new DerivedPeriod(null, null, List.of(), why);
    }

    /** Whether a month is missing among those that the file has, also before the ones that it is taken to cover. */
    boolean gaps() {
        return !missing.isEmpty();
    }

    /**
     * Derives a period.
     *
     * @param rule the dated version of the method, and its constants
     * @param months whether a least number of events is asked for
     * @param ended how many events ended, by type and month
     * @param open how many services go on
     * @param imported the month in which the file came, which may be half full
     */
    static DerivedPeriod of(
            PeriodRule rule,
            PeriodRule.Months months,
            Map<String, NavigableMap<YearMonth, Integer>> ended,
            int open,
            YearMonth imported) {
        return rule.version().equals(JUNE)
                ? june(ended, imported, rule, months)
                : september(ended, open, imported, rule, months);
    }

    /** By all four types together (DHSC-CLD-2026-06: create_REF_Submission_Reporting_Periods_table.sql). */
    private static DerivedPeriod june(
            Map<String, NavigableMap<YearMonth, Integer>> ended,
            YearMonth imported,
            PeriodRule rule,
            PeriodRule.Months exception) {
        NavigableMap<YearMonth, Integer> all = new TreeMap<>();
        NavigableMap<YearMonth, Integer> types = new TreeMap<>();
        ended.values().forEach(months -> months.headMap(imported, false).forEach((month, count) -> {
            all.merge(month, count, Integer::sum);
            types.merge(month, 1, Integer::sum);
        }));
        int total = all.values().stream().mapToInt(Integer::intValue).sum();
        int least = rule.least(exception, "period.least.events");
        if (total < least) {
            return none("fewer than " + least + " events have ended");
        }
        int most = types.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long share = rule.constants().of(JUNE, "period.month.percent");
        List<YearMonth> kept = all.entrySet().stream()
                .filter(month ->
                        PERCENT * (long) month.getValue() >= share * total && types.get(month.getKey()) >= most - 1)
                .map(Map.Entry::getKey)
                .toList();
        if (kept.isEmpty()) {
            return none("no month has enough events");
        }
        return new DerivedPeriod(kept.get(0).atDay(1), kept.get(kept.size() - 1).atEndOfMonth(), between(kept), "");
    }

    /**
     * By requests, assessments and services, each by itself, and what the three have in common (DHSC-CLD-2026-09:
     * reporting periods).
     */
    private static DerivedPeriod september(
            Map<String, NavigableMap<YearMonth, Integer>> ended,
            int open,
            YearMonth imported,
            PeriodRule rule,
            PeriodRule.Months exception) {
        int[] totals = DATED.stream()
                .mapToInt(type -> months(ended, type, imported).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + (type.equals("Service") ? open : 0))
                .toArray();
        double usual = median(Arrays.stream(totals).boxed().toList());
        LocalDate start = LocalDate.MIN;
        LocalDate end = LocalDate.MAX;
        TreeSet<YearMonth> missing = new TreeSet<>();
        List<List<YearMonth>> completeOf = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            String type = DATED.get(i).toLowerCase(java.util.Locale.ROOT) + "s";
            if (totals[i] == 0
                    || PERCENT * (double) totals[i] < rule.constants().of(SEPTEMBER, "period.type.percent") * usual) {
                return none(
                        totals[i] == 0 ? "there are no " + type : "there are few " + type + " beside the other types");
            }
            List<YearMonth> complete = complete(months(ended, DATED.get(i), imported), rule, exception);
            if (complete.isEmpty()) {
                return none("no month has enough " + type + " that ended");
            }
            missing.addAll(between(complete));
            completeOf.add(complete);
            List<YearMonth> run = latestRun(complete);
            start = later(start, run.get(0).atDay(1));
            end = earlier(end, run.get(run.size() - 1).atEndOfMonth());
        }
        return start.isAfter(end)
                ? none("requests, assessments and services have no month in common" + byItsCode(completeOf))
                : new DerivedPeriod(start, end, List.copyOf(missing), "");
    }

    /**
     * What the published code takes where the latest months of the types do not overlap: the latest months that all
     * three have, also before a gap. The published text, which the rule follows, takes none; where they do overlap the
     * two agree (DHSC-CLD-2026-09: create_REF_Submission_Reporting_Periods_V2_table.sql).
     */
    private static String byItsCode(List<List<YearMonth>> completeOf) {
        TreeSet<YearMonth> all = new TreeSet<>(allowed(completeOf.get(0)));
        completeOf.forEach(complete -> all.retainAll(allowed(complete)));
        if (all.isEmpty()) {
            return "";
        }
        YearMonth first = all.last();
        while (all.contains(first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        return " in their latest months; the department's code, other than its text, would take " + first.atDay(1)
                + " to " + all.last().atEndOfMonth();
    }

    /** Complete months, and a single one that is missing between two of them. */
    private static TreeSet<YearMonth> allowed(List<YearMonth> complete) {
        TreeSet<YearMonth> months = new TreeSet<>(complete);
        complete.stream()
                .filter(month -> complete.contains(month.plusMonths(2)))
                .forEach(month -> months.add(month.plusMonths(1)));
        return months;
    }

    private static NavigableMap<YearMonth, Integer> months(
            Map<String, NavigableMap<YearMonth, Integer>> ended, String type, YearMonth imported) {
        NavigableMap<YearMonth, Integer> months = ended.getOrDefault(type, new TreeMap<>());
        return imported.isAfter(FIRST) ? months.subMap(FIRST, true, imported, false) : new TreeMap<>();
    }

    /** The months with enough events of a type beside the other months of it. */
    private static List<YearMonth> complete(
            NavigableMap<YearMonth, Integer> months, PeriodRule rule, PeriodRule.Months exception) {
        double median = median(List.copyOf(months.values()));
        int least = rule.least(exception, "period.month.events");
        int share = rule.constants().of(SEPTEMBER, "period.month.percent");
        return months.entrySet().stream()
                .filter(month -> month.getValue() >= least && PERCENT * (double) month.getValue() >= share * median)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The last complete months in a row; a single month between them may be missing. */
    private static List<YearMonth> latestRun(List<YearMonth> complete) {
        int first = complete.size() - 1;
        while (first > 0 && !complete.get(first).isAfter(complete.get(first - 1).plusMonths(2))) {
            first--;
        }
        return complete.subList(first, complete.size());
    }

    /** The months from the first to the last of some that are not among them. */
    private static List<YearMonth> between(List<YearMonth> some) {
        List<YearMonth> missing = new ArrayList<>();
        for (YearMonth month = some.get(0); month.isBefore(some.get(some.size() - 1)); month = month.plusMonths(1)) {
            if (!some.contains(month)) {
                missing.add(month);
            }
        }
        return missing;
    }

    private static double median(List<Integer> counts) {
        if (counts.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = counts.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
