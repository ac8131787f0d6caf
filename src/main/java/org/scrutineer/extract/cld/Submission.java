package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows of one submission: its file, the months it states and those it has. */
final class Submission {

    private static final String UNDATED = "of its events";

    private final Set<String> files = new LinkedHashSet<>();
    final int order;
    final LocalDate statedStart;
    final LocalDate statedEnd;
    final NavigableMap<String, NavigableMap<YearMonth, Integer>> ended = new TreeMap<>();
    final NavigableMap<YearMonth, Integer> servicesBegun = new TreeMap<>();
    private BitSet seen = new BitSet();
    private List<RowPerson> named = new ArrayList<>();
    private int sharedWithBefore;
    private int people;
    private int open;
    private long rows;
    private DerivedPeriod derived;
    private String otherwise = "";
    private String council = "";
    private String taken;
    private LocalDate start;
    private LocalDate end;

    /** @param order the order in which the files were given */
    Submission(String file, int order, LocalDate statedStart, LocalDate statedEnd) {
        files.add(file);
        this.order = order;
        this.statedStart = statedStart;
        this.statedEnd = statedEnd;
    }

    /** Adds a file that is a part of it. */
    Submission with(String part) {
        files.add(part);
        return this;
    }

    /** Its file, or the files that are parts of it. */
    String file() {
        return String.join(" and ", files);
    }

    boolean isInParts() {
        return files.size() > 1;
    }

    void add(CldEvent event) {
        rows++;
        if (council.isEmpty()) {
            council = event.who.code();
        }
        if (event.isService()) {
            servicesBegun.merge(YearMonth.from(event.start), 1, Integer::sum);
        }
        if (!seen.get(event.who.number)) {
            seen.set(event.who.number);
            named.add(event.who);
        }
        if (event.end != null) {
            ended.computeIfAbsent(event.type, type -> new TreeMap<>())
                    .merge(YearMonth.from(event.end), 1, Integer::sum);
        } else {
            open++;
        }
    }

    /** Settles which months it covers: those derived; those stated where none can be; else those of its events. */
    void settle(PeriodRule rule, YearMonth imported) {
        people = (int) named.stream().map(RowPerson::nhsOrLocal).distinct().count();
        seen = new BitSet();
        PeriodRule.Months months = rule.months(council);
        settle(rule, months, imported);
        String now = months();
        StringBuilder others = new StringBuilder();
        if (months != PeriodRule.Months.ALIKE || isSmall(rule, imported)) {
            for (PeriodRule.Months other : PeriodRule.Months.values()) {
                settle(rule, other, imported);
                if (!months().equals(now)) {
                    others.append("; with cld.small.council=")
                            .append(other.choice())
                            .append(": ")
                            .append(months());
                }
            }
            settle(rule, months, imported);
        }
        otherwise = others.toString();
    }

    /** Whether the least number of events alone leaves a month out. */
    private boolean isSmall(PeriodRule rule, YearMonth imported) {
        DerivedPeriod alike = rule.derive(PeriodRule.Months.ALIKE, ended, open, imported);
        DerivedPeriod without = rule.derive(PeriodRule.Months.NO_LEAST, ended, open, imported);
        return !Objects.equals(alike.start(), without.start()) || !Objects.equals(alike.end(), without.end());
    }

    private void settle(PeriodRule rule, PeriodRule.Months months, YearMonth imported) {
        boolean isStated = statedStart != null && statedEnd != null;
        derived = months == PeriodRule.Months.STATED && isStated
                ? new DerivedPeriod(null, null, List.of(), "the stated months stand for so small a council")
                : rule.derive(months, ended, open, imported);
        if (derived.start() != null) {
            taken = "derived";
            start = derived.start();
            end = derived.end();
        } else if (isStated && (months == PeriodRule.Months.STATED || isBelievable())) {
            taken = "stated";
            start = statedStart;
            end = statedEnd;
        } else {
            taken = !isStated
                    ? UNDATED
                    : statedEnd.isBefore(statedStart)
                            ? "of its events, since the stated end is before the stated start"
                            : "of its events, since most are of other months than stated";
            start = ended.values().stream()
                    .map(month -> month.firstKey().atDay(1))
                    .min(LocalDate::compareTo)
                    .orElse(null);
            end = ended.values().stream()
                    .map(month -> month.lastKey().atEndOfMonth())
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }
    }

    private String months() {
        return start == null ? "no months known" : start + " to " + end + " (" + taken + ")";
    }

    /** What months another choice of {@code cld.small.council} would give; empty where it moves nothing. */
    String otherwise() {
        return otherwise;
    }

    /** Whether the months stated can be those of the events: not where more ended in other months than in these. */
    private boolean isBelievable() {
        if (statedEnd.isBefore(statedStart)) {
            return false;
        }
        int within = 0;
        int all = 0;
        for (NavigableMap<YearMonth, Integer> months : ended.values()) {
            within +=
                    months.subMap(YearMonth.from(statedStart), true, YearMonth.from(statedEnd), true).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
            all += months.values().stream().mapToInt(Integer::intValue).sum();
        }
        return 2 * within >= all;
    }

    DerivedPeriod derived() {
        return derived;
    }

    /** Whether its months are known otherwise than by the first and the last event. */
    boolean isDated() {
        return !taken.equals(UNDATED);
    }

    String taken() {
        return taken;
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }

    long rows() {
        return rows;
    }

    int open() {
        return open;
    }

    int people() {
        return people;
    }

    /** How many of its people the submission before it has too, by an NHS number or by the council's identifier. */
    int sharedWithBefore() {
        return sharedWithBefore;
    }

    /** Compares its people with those of the submission before it; whom that one names is forgotten. */
    void compareWith(Submission before) {
        Set<String> known = new HashSet<>();
        before.named.forEach(person -> known.addAll(identifiers(person)));
        before.named = List.of();
        sharedWithBefore = (int) named.stream()
                .filter(person -> identifiers(person).stream().anyMatch(known::contains))
                .map(RowPerson::nhsOrLocal)
                .distinct()
                .count();
    }

    /** A council's identifier can be like an NHS number, and is none. */
    private static List<String> identifiers(RowPerson person) {
        return Stream.of("nhs " + person.nhs, "local " + person.localId)
                .filter(one -> !one.endsWith(" "))
                .toList();
    }

    /** Whether its months and those of an earlier one overlap or follow each other. */
    boolean follows(Submission before) {
        return start != null
                && before.end != null
                && !start.isAfter(before.end.plusDays(1))
                && !before.start.isAfter(end.plusDays(1));
    }

    boolean covers(LocalDate from, LocalDate to) {
        return start != null && !start.isAfter(from) && !end.isBefore(to);
    }

    /** How many days of a span it covers. */
    long daysOf(LocalDate from, LocalDate to) {
        if (start == null) {
            return 0;
        }
        LocalDate first = start.isAfter(from) ? start : from;
        LocalDate last = end.isBefore(to) ? end : to;
        return Math.max(0, first.until(last, java.time.temporal.ChronoUnit.DAYS) + 1);
    }

    String words() {
        return file() + (start == null ? "" : ", " + start + " to " + end);
    }
}
