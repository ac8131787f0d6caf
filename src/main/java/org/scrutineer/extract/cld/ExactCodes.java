package org.scrutineer.extract.cld;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.rules.RuleFile;

/** The codes of one column as the department's check wants them: letter for letter, of the release in force. */
final class ExactCodes {

    private static final Map<String, ExactCodes> LISTS = lists();

    private final Set<String> now = new HashSet<>();
    /** Codes of Release 2 that are ours by its pattern, since its list is not public. */
    private final Set<String> inferred = new HashSet<>();
    /** Codes of Release 1 alone, with those of Release 2 that stand for them. */
    private final Map<String, String> before = new HashMap<>();

    private final Map<String, String> written = new LinkedHashMap<>();
    private boolean partial;

    /** The list of a column; null where none of it is public. */
    static ExactCodes of(String column) {
        return LISTS.get(column);
    }

    /** @param releaseOne whether codes of Release 1 are still taken */
    FieldVerdict verdict(String found, boolean releaseOne) {
        if (now.contains(found)) {
            return FieldVerdict.VALID;
        }
        String instead = before.get(found);
        if (instead != null && releaseOne) {
            return FieldVerdict.VALID;
        }
        if (instead != null && inferred.contains(instead)) {
            return new FieldVerdict(
                    FieldValidity.UNKNOWN,
                    "F-RELEASE",
                    "a Release 2 code, probably \"" + instead + "\"",
                    "Look it up in the specification; its list is not public.");
        }
        if (instead != null && now.contains(instead)) {
            return new FieldVerdict(
                    FieldValidity.RELEASE_1,
                    "F-RELEASE",
                    "the Release 2 code \"" + instead + "\"",
                    "Write \"" + instead + "\".");
        }
        if (instead != null) {
            return partial
                    ? FieldVerdict.UNKNOWN
                    : new FieldVerdict(
                            FieldValidity.RELEASE_1,
                            "F-RELEASE",
                            "a Release 2 code; this one has no successor",
                            "Choose one of Release 2.");
        }
        String right = written.get(CldColumns.key(found));
        boolean certain = right != null && now.contains(right) && !inferred.contains(right);
        if (right != null && !certain) {
            return new FieldVerdict(
                    FieldValidity.UNKNOWN,
                    "F-CAPITALS",
                    "probably \"" + right + "\"",
                    "Look it up in the specification; its list is not public.");
        }
        if (right != null) {
            return new FieldVerdict(
                    FieldValidity.INVALID,
                    "F-CAPITALS",
                    "\"" + right + "\", letter for letter",
                    "Write \"" + right + "\".");
        }
        // The value itself is named by the reader, as V-CODE.
        return partial ? FieldVerdict.UNKNOWN : new FieldVerdict(FieldValidity.INVALID, "", "", "");
    }

    private void add(RuleFile.Line line) {
        partial |= line.get("list").equals("partial");
        String code = line.get("code");
        String release = line.get("release");
        String clean = line.get("clean");
        if (release.contains("2")) {
            now.add(code);
            if (line.get("certainty").equals("inferred") && !release.contains("1")) {
                inferred.add(code);
            }
            written.put(CldColumns.key(code), code);
        } else if (release.equals("1")) {
            before.put(code, clean.isEmpty() ? code : clean);
            written.putIfAbsent(CldColumns.key(code), code);
        } else {
            written.putIfAbsent(CldColumns.key(code), clean.isEmpty() ? code : clean);
        }
    }

    private static Map<String, ExactCodes> lists() {
        Map<String, ExactCodes> lists = new HashMap<>();
        for (RuleFile.Line line : RuleFile.read("cld/codes.csv")) {
            lists.computeIfAbsent(line.get("column"), column -> new ExactCodes())
                    .add(line);
        }
        return lists;
    }
}
