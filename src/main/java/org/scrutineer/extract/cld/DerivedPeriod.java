package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What months a submission covers by its events, since the months it states are often not those it has.
 *
 * @param start first day; null where none can be derived
 * @param end last day
 * @param gaps whether a month within is missing
 * @param why why none can be derived; empty where one is
 */
record DerivedPeriod(LocalDate start, LocalDate end, boolean gaps, String why) {

    static final String JUNE = "central-2026-06";
    static final String SEPTEMBER = "central-2026-09";
    private static final List<String> DATED = List.of("Request", "Assessment", "Service");
    private static final YearMonth FIRST = YearMonth.of(2020, 4);
    private static final int PERCENT = 100;

    private static DerivedPeriod none(String why) {
        return new DerivedPeriod(null, null, false, why);
    }

    /**
     * Derives a period.
     *
     * @param version the dated version of the method
     * @param ended how many events ended, by type and month
     * @param open how many services go on
     * @param imported the month in which the file came, which may be half full
     * @param constants how many events and what shares are asked for
     */
    static DerivedPeriod of(
            String version,
            Map<String, NavigableMap<YearMonth, Integer>> ended,
            int open,
            YearMonth imported,
            CldConstants constants) {
        return version.equals(JUNE) ? june(ended, imported, constants) : september(ended, open, imported, constants);
    }

    /** By all four types together (DHSC-CLD-2026-06: create_REF_Submission_Reporting_Periods_table.sql). */
    private static DerivedPeriod june(
            Map<String, NavigableMap<YearMonth, Integer>> ended, YearMonth imported, CldConstants constants) {
        NavigableMap<YearMonth, Integer> all = new TreeMap<>();
        NavigableMap<YearMonth, Integer> types = new TreeMap<>();
        ended.values().forEach(months -> months.headMap(imported, false).forEach((month, count) -> {
            all.merge(month, count, Integer::sum);
            types.merge(month, 1, Integer::sum);
        }));
        int total = all.values().stream().mapToInt(Integer::intValue).sum();
        if (total < constants.of(JUNE, "period.least.events")) {
            return none("fewer than " + constants.of(JUNE, "period.least.events") + " events have ended");
        }
        int most = types.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<YearMonth> kept = all.entrySet().stream()
                .filter(month ->
                        PERCENT * (long) month.getValue() >= (long) constants.of(JUNE, "period.month.percent") * total
                                && types.get(month.getKey()) >= most - 1)
                .map(Map.Entry::getKey)
                .toList();
        if (kept.isEmpty()) {
            return none("no month has enough events");
        }
        YearMonth first = kept.get(0);
        YearMonth last = kept.get(kept.size() - 1);
        return new DerivedPeriod(
                first.atDay(1),
                last.atEndOfMonth(),
                kept.size() <= first.until(last, java.time.temporal.ChronoUnit.MONTHS),
                "");
    }

    /**
     * By requests, assessments and services, each by itself, and what the three have in common (DHSC-CLD-2026-09:
     * reporting periods).
     */
    private static DerivedPeriod september(
            Map<String, NavigableMap<YearMonth, Integer>> ended, int open, YearMonth imported, CldConstants constants) {
        int[] totals = DATED.stream()
                .mapToInt(type -> months(ended, type, imported).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + (type.equals("Service") ? open : 0))
                .toArray();
        double usual = median(Arrays.stream(totals).boxed().toList());
        LocalDate start = LocalDate.MIN;
        LocalDate end = LocalDate.MAX;
        boolean gaps = false;
        for (int i = 0; i < totals.length; i++) {
            String type = DATED.get(i).toLowerCase(java.util.Locale.ROOT) + "s";
            if (totals[i] == 0
                    || PERCENT * (double) totals[i] < constants.of(SEPTEMBER, "period.type.percent") * usual) {
                return none(
                        totals[i] == 0 ? "there are no " + type : "there are few " + type + " beside the other types");
            }
            NavigableMap<YearMonth, Integer> months = months(ended, DATED.get(i), imported);
            List<YearMonth> run = latestRun(months, constants);
            if (run.isEmpty()) {
                return none("no month has enough " + type + " that ended");
            }
            gaps |= run.size() <= run.get(0).until(run.get(run.size() - 1), java.time.temporal.ChronoUnit.MONTHS);
            start = later(start, run.get(0).atDay(1));
            end = earlier(end, run.get(run.size() - 1).atEndOfMonth());
        }
        return start.isAfter(end)
                ? none("requests, assessments and services have no month in common")
                : new DerivedPeriod(start, end, gaps, "");
    }

    private static NavigableMap<YearMonth, Integer> months(
            Map<String, NavigableMap<YearMonth, Integer>> ended, String type, YearMonth imported) {
        NavigableMap<YearMonth, Integer> months = ended.getOrDefault(type, new TreeMap<>());
        return imported.isAfter(FIRST) ? months.subMap(FIRST, true, imported, false) : new TreeMap<>();
    }

    /** The last complete months in a row; a single month between them may be missing. */
    private static List<YearMonth> latestRun(NavigableMap<YearMonth, Integer> months, CldConstants constants) {
        double median = median(List.copyOf(months.values()));
        int least = constants.of(SEPTEMBER, "period.month.events");
        int share = constants.of(SEPTEMBER, "period.month.percent");
        List<YearMonth> run = new ArrayList<>();
        for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
            if (month.getValue() >= least && PERCENT * (double) month.getValue() >= share * median) {
                if (!run.isEmpty()
                        && month.getKey().isAfter(run.get(run.size() - 1).plusMonths(2))) {
                    run.clear();
                }
                run.add(month.getKey());
            }
        }
        return run;
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
