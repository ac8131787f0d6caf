package org.scrutineer.extract.cld;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.rules.RuleFile;

/**
 * The code list of one column, of both releases, and what each code means (rules/cld/codes.csv). A value that is in no
 * list is not known, and noted.
 */
public final class CldCodes {

    private static final Map<String, CldCodes> LISTS = lists();
    private static final int FEW = 12;
    private static final int LEAST = 3;
    private static final int MANY = 10_000;

    private final CldColumn column;
    /** How each code is written now: of two releases that differ in capitals alone, the later one's way. */
    private final Map<String, String> labels = new LinkedHashMap<>();

    /** Codes as they are written: two releases may differ in capitals or marks alone, and in their hierarchies. */
    private final Map<String, CldCode> written = new HashMap<>();

    private final Map<String, CldCode> codes = new HashMap<>();
    private final Map<String, String> inferred = new HashMap<>();
    private final Map<String, CldCode> seen = new java.util.concurrent.ConcurrentHashMap<>();
    private boolean partial;

    private CldCodes(String column) {
        this.column = CldColumn.of(column);
    }

    /** The codes of a column as they are written now; empty where it takes any text. */
    public static Optional<List<String>> words(String column) {
        return Optional.ofNullable(LISTS.get(column)).map(list -> List.copyOf(list.labels.values()));
    }

    static CldCodes of(String column) {
        CldCodes list = LISTS.get(column);
        if (list == null) {
            throw new IllegalArgumentException("no code list for " + column);
        }
        return list;
    }

    /** What a row's code means. A value outside the list makes the value not known, never the row: it is noted. */
    CldCode read(Row row, CldValueNotes notes) {
        String found = column.text(row);
        if (found.isEmpty()) {
            return CldCode.BLANK;
        }
        CldCode code = seen.get(found);
        if (code == null) {
            code = code(found);
            if (seen.size() < MANY) {
                seen.put(found, code);
            }
        }
        if (!code.known()) {
            notes.outside(row, this, found);
        }
        return code;
    }

    private CldCode code(String found) {
        String key = CldColumns.key(found);
        CldCode code = written.getOrDefault(found, codes.get(key));
        if (code == null) {
            return new CldCode("", partial ? found : CldCode.INVALID, false);
        }
        return inferred.containsKey(key) ? new CldCode(code.salt(), code.clean(), false) : code;
    }

    /** The column's name. */
    String column() {
        return column.name();
    }

    CldColumn where() {
        return column;
    }

    /** Whether only a part of the list is public, so that a value outside it may be right. */
    boolean partial() {
        return partial;
    }

    /** What a value of a partial list was taken for by the pattern of the others; null where it was not. */
    String takenFor(String found) {
        return inferred.get(CldColumns.key(found));
    }

    /** Which codes may have been meant. */
    String nearest(String found) {
        // Of a letter or two nothing can be told: the NHS writes A for White British, and no Asian group.
        List<String> nearest = CldColumns.key(found).length() < LEAST
                ? List.of()
                : NearestLabel.nearest(found, List.copyOf(labels.values()), 3);
        List<String> meant = nearest.stream()
                .filter(label -> NearestLabel.of(found, List.of(label)).isPresent())
                .map(CldCodes::quoted)
                .toList();
        if (!meant.isEmpty()) {
            return "Perhaps " + String.join(" or ", meant) + " was meant.";
        }
        return labels.size() <= FEW
                ? "Use one of: " + String.join("; ", labels.values()) + "."
                : "Use one of the " + labels.size() + " codes of the specification; none is near to it.";
    }

    private static String quoted(String label) {
        return '"' + label + '"';
    }

    private static Map<String, CldCodes> lists() {
        Map<String, CldCodes> lists = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("cld/codes.csv")) {
            lists.computeIfAbsent(line.get("column"), CldCodes::new).add(line);
        }
        return lists;
    }

    private void add(RuleFile.Line line) {
        String key = CldColumns.key(line.get("code"));
        if (!line.get("release").isEmpty()) {
            labels.put(key, line.get("code"));
        }
        partial |= line.get("list").equals("partial");
        CldCode code = new CldCode(line.get("salt"), line.get("clean"), true);
        written.putIfAbsent(line.get("code"), code);
        boolean first = codes.putIfAbsent(key, code) == null;
        if (first
                && partial
                && line.get("certainty").equals("inferred")
                && !line.get("salt").isEmpty()) {
            inferred.put(key, line.get("clean"));
        }
    }
}
