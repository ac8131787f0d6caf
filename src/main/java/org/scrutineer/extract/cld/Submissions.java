package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Period;

/**
 * Several submissions as one table of events: for each quarter the latest submission that covers it, whose rows stand
 * for the quarters it was chosen for (DHSC-CLD-2026-06: 3-submission-selection.md, 4-event-filtering.md,
 * 6-deduplication.md).
 */
public final class Submissions {

    static final Rule OLDER = Rule.of("C-OLDER");
    /**
     * Rows of one file that state another period are a submission of their own unless they are so few that they are
     * slips.
     */
    private static final int SLIPS_IN_A_HUNDRED = 1;

    private static final int PERCENT = 100;
    private static final Comparator<Submission> ORDER = Comparator.comparing(
                    Submission::end, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(submission -> submission.statedEnd, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Submission::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(submission -> submission.order);

    private final List<Submission> all;
    private final CldConstants constants;
    private final List<Quarter> quarters = new ArrayList<>();
    private final List<LocalDate> nobodys = new ArrayList<>();

    /** A reference period: three months, and the submission that stands for them. */
    private record Quarter(LocalDate start, LocalDate end, int submission, boolean whole) {}

    record Stated(String file, LocalDate start, LocalDate end) {

        static Stated of(CldEvent event) {
            return new Stated(event.file, event.statedStart, event.statedEnd);
        }

        /** Whether an event states the same, as nearly every row does that the row before stated. */
        boolean isOf(CldEvent event) {
            return file.equals(event.file)
                    && Objects.equals(start, event.statedStart)
                    && Objects.equals(end, event.statedEnd);
        }
    }

    private Submissions(List<Submission> all, CldConstants constants) {
        this.all = all;
        this.constants = constants;
    }

    /** Sorts events into submissions and joins these; rows that no quarter takes are left out by rule. */
    static Submissions join(CldIntake intake, PeriodRule rule, YearMonth imported) {
        Map<Stated, Submission> found = split(intake.events);
        SubmissionParts.of(intake.events, new LinkedHashSet<>(found.keySet()))
                .forEach((part, whole) -> found.put(part, found.get(whole).with(part.file())));
        Map<Stated, Submission> of = new HashMap<>();
        Stated stated = null;
        Submission owner = null;
        for (CldEvent event : intake.events) {
            if (stated == null || !stated.isOf(event)) {
                stated = Stated.of(event);
                owner = of.computeIfAbsent(stated, one -> owner(one, found));
            }
            owner.add(event);
        }
        List<Submission> all = new ArrayList<>(found.values().stream()
                .distinct()
                .filter(submission -> submission.rows() > 0)
                .toList());
        all.forEach(submission -> submission.settle(rule, imported));
        all.sort(ORDER);
        for (int i = 1; i < all.size(); i++) {
            all.get(i).compareWith(all.get(i - 1));
        }
        Submissions joined = new Submissions(all, rule.constants());
        if (all.size() > 1) {
            joined.choose();
            Map<Submission, Integer> places = new HashMap<>();
            all.forEach(submission -> places.put(submission, places.size()));
            for (CldEvent event : intake.events) {
                event.submission = places.get(of.get(Stated.of(event)));
                joined.place(event);
            }
            intake.leaveOut();
        }
        return joined;
    }

    private static Submission owner(Stated stated, Map<Stated, Submission> found) {
        Submission own = found.get(stated);
        return own != null
                ? own
                : found.entrySet().stream()
                        .filter(one -> one.getKey().file().equals(stated.file()))
                        .map(Map.Entry::getValue)
                        .max(Comparator.comparing(
                                (Submission submission) -> submission.statedEnd,
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                        .orElseThrow();
    }

    private static Map<Stated, Submission> split(List<CldEvent> events) {
        Map<String, Map<Stated, Integer>> files = new LinkedHashMap<>();
        Stated before = null;
        for (CldEvent event : events) {
            before = before != null && before.isOf(event) ? before : Stated.of(event);
            files.computeIfAbsent(event.file, file -> new LinkedHashMap<>()).merge(before, 1, Integer::sum);
        }
        Map<Stated, Submission> found = new LinkedHashMap<>();
        files.forEach((file, stated) -> {
            int rows = stated.values().stream().mapToInt(Integer::intValue).sum();
            List<Stated> enough = stated.entrySet().stream()
                    .filter(one -> one.getKey().start() != null
                            && one.getKey().end() != null
                            && !one.getKey().end().isBefore(one.getKey().start())
                            && PERCENT * (long) one.getValue() > (long) SLIPS_IN_A_HUNDRED * rows)
                    .map(Map.Entry::getKey)
                    .toList();
            List<Stated> kept = enough.isEmpty()
                    ? List.of(stated.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey())
                    : enough;
            kept.forEach(one -> found.put(one, new Submission(file, found.size(), one.start(), one.end())));
        });
        return found;
    }

    private void choose() {
        LocalDate first = all.stream()
                .map(Submission::start)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate last = all.stream()
                .map(Submission::end)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (first == null) {
            return;
        }
        for (LocalDate start = LocalDate.of(first.getYear(), (first.getMonthValue() - 1) / 3 * 3 + 1, 1);
                !start.isAfter(last);
                start = start.plusMonths(3)) {
            LocalDate from = start;
            LocalDate to = start.plusMonths(3).minusDays(1);
            int whole = latest(from, to);
            int chosen = whole >= 0 ? whole : most(from, to);
            if (chosen >= 0) {
                quarters.add(new Quarter(from, to, chosen, whole >= 0));
            } else {
                nobodys.add(from);
            }
        }
    }

    private int latest(LocalDate from, LocalDate to) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).covers(from, to)) {
                return i;
            }
        }
        return -1;
    }

    private int most(LocalDate from, LocalDate to) {
        int best = -1;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).daysOf(from, to) > (best < 0 ? 0 : all.get(best).daysOf(from, to))) {
                best = i;
            }
        }
        return best;
    }

    /**
     * Gives an event the latest quarter that it stands for; a service that seems to go on there and is not in the next
     * one ended with it.
     */
    private void place(CldEvent event) {
        Quarter latest = null;
        for (Quarter quarter : quarters) {
            if (quarter.submission == event.submission && stands(event, quarter)) {
                latest = quarter;
            }
        }
        if (latest == null) {
            event.excluded = OLDER;
            return;
        }
        event.periodEnd = latest.end;
        boolean last = latest.end.equals(quarters.get(quarters.size() - 1).end);
        if (!last && event.isService() && (event.end == null || event.end.isAfter(latest.end))) {
            event.end = latest.end;
        }
    }

    private static boolean stands(CldEvent event, Quarter quarter) {
        boolean alive =
                event.died == null || (!event.died.isBefore(quarter.start) && !event.died.isBefore(event.start));
        boolean begun = !event.start.isAfter(quarter.end);
        boolean within = event.end != null && !event.end.isBefore(quarter.start) && !event.end.isAfter(quarter.end);
        return alive && begun && (event.isService() ? event.end == null || !event.end.isBefore(quarter.start) : within);
    }

    CldConstants constants() {
        return constants;
    }

    /** In the order of their periods. */
    List<Submission> all() {
        return all;
    }

    /** The quarters that no submission covers whole, as their first days. */
    List<LocalDate> partly() {
        return quarters.stream()
                .filter(quarter -> !quarter.whole)
                .map(Quarter::start)
                .toList();
    }

    /** The quarters between the submissions of which none has a day, as their first days. */
    List<LocalDate> missing() {
        return List.copyOf(nobodys);
    }

    /**
     * One submission, for a page or a file.
     *
     * @param start the first day that it is taken to cover; null where no period is known
     * @param taken whether these months are derived, stated, or only those of its events
     * @param why why none could be derived; empty where they were
     * @param gaps whether a month within is missing
     * @param services how many services go on at its end, without an end
     * @param ended how many events ended, by type and month
     */
    public record Cover(
            String file,
            long rows,
            int people,
            LocalDate statedStart,
            LocalDate statedEnd,
            LocalDate start,
            LocalDate end,
            String taken,
            String why,
            boolean gaps,
            int services,
            NavigableMap<String, NavigableMap<YearMonth, Integer>> ended) {}

    /** Every submission, in the order of their periods. */
    public List<Cover> covers() {
        return all.stream()
                .map(one -> new Cover(
                        one.file(),
                        one.rows(),
                        one.people(),
                        one.statedStart,
                        one.statedEnd,
                        one.start(),
                        one.end(),
                        one.taken(),
                        one.derived().why(),
                        one.derived().gaps(),
                        one.open(),
                        one.ended))
                .toList();
    }

    /**
     * What the submissions lack of a period.
     *
     * @throws org.scrutineer.extract.contract.DataProblemException when they have nothing of it
     */
    public List<Problem> lacking(Period period) {
        return CoverageChecks.asked(this, period);
    }

    /** Whether an event ended, or a service began, in a period. */
    boolean hasSomethingOf(Period period) {
        YearMonth from = YearMonth.from(period.start());
        YearMonth to = YearMonth.from(period.end());
        return all.stream()
                .anyMatch(one -> !one.servicesBegun.subMap(from, true, to, true).isEmpty()
                        || one.ended.values().stream().anyMatch(months -> !months.subMap(from, true, to, true)
                                .isEmpty()));
    }

    /** The first day that is covered; null where no period is known. */
    LocalDate start() {
        return all.stream()
                .map(Submission::start)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The last day that is covered; null where no period is known. */
    LocalDate end() {
        return all.stream()
                .map(Submission::end)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
