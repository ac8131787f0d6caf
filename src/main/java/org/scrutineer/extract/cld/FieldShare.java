package org.scrutineer.extract.cld;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many rows of one field have which status and validity, and which values fail. */
public final class FieldShare {

    /** More different values than this are counted together. */
    private static final int DIFFERENT = 200;

    private static final String OTHERS = "other values";

    /**
     * A value that fails.
     *
     * @param safe whether it is a code as somebody wrote it, so that it can be printed
     */
    public record Failed(String value, FieldValidity validity, boolean safe) {}

    private final FieldRule rule;
    private final Map<FieldStatus, Map<FieldValidity, Long>> counts = new EnumMap<>(FieldStatus.class);
    private final Map<Failed, Long> failed = new LinkedHashMap<>();

    FieldShare(FieldRule rule) {
        this.rule = rule;
    }

    void add(FieldStatus status, FieldVerdict verdict, String value) {
        counts.computeIfAbsent(status, one -> new EnumMap<>(FieldValidity.class))
                .merge(verdict.validity(), 1L, Long::sum);
        if (verdict.validity().failed()) {
            boolean safe = verdict.rule().equals("F-RELEASE") || verdict.rule().equals("F-CAPITALS");
            String shown = rule.shown().equals("values") ? value : "";
            Failed one = new Failed(shown, verdict.validity(), safe || shown.isEmpty());
            failed.merge(
                    failed.size() < DIFFERENT || failed.containsKey(one)
                            ? one
                            : new Failed(OTHERS, verdict.validity(), true),
                    1L,
                    Long::sum);
        }
    }

    /** Moves a value that passed to those that fail, once it is known that it does. */
    void fails(FieldStatus status, long rows) {
        Map<FieldValidity, Long> of = counts.get(status);
        of.merge(FieldValidity.VALID, -rows, Long::sum);
        of.merge(FieldValidity.INVALID, rows, Long::sum);
        failed.merge(new Failed("", FieldValidity.INVALID, true), rows, Long::sum);
    }

    public String header() {
        return rule.header();
    }

    public String module() {
        return rule.module();
    }

    /** Whether the department's page has the field. */
    public boolean isOnThePage() {
        return !rule.shown().isEmpty();
    }

    /** Rows by status and validity. */
    public Map<FieldStatus, Map<FieldValidity, Long>> counts() {
        return counts;
    }

    /** Values that fail, in the order of the file, with their rows; empty for personal ones. */
    public Map<Failed, Long> failedValues() {
        return failed;
    }

    /** Rows to which the field applies. */
    public long rows() {
        return counts.entrySet().stream()
                .filter(one -> one.getKey() != FieldStatus.NONE)
                .flatMap(one -> one.getValue().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Rows that fail, whatever the status. */
    public long failedRows() {
        return failed.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The statuses that rows have, but for those it does not apply to. */
    public List<FieldStatus> statuses() {
        return counts.keySet().stream().filter(one -> one != FieldStatus.NONE).toList();
    }
}
