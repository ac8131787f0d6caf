package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.NearestLabel;
import org.scrutineer.extract.Row;
import org.scrutineer.rules.RuleFile;

/** The code list of one column, of both releases, and what each code means for the return (rules/cld/codes.csv). */
final class CldCodes {

    private static final Map<String, CldCodes> LISTS = lists();

    private static final int FEW = 12;
    private final String column;
    private final int index;
    private final List<String> labels = new ArrayList<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> seen = new java.util.concurrent.ConcurrentHashMap<>();
    private boolean partial;

    private CldCodes(String column) {
        this.column = column;
        this.index = CldColumns.table().indexOf(column);
    }

    static CldCodes of(String column) {
        CldCodes list = LISTS.get(column);
        if (list == null) {
            throw new IllegalArgumentException("no code list for " + column);
        }
        return list;
    }

    /** What a row's code means; empty when blank, or when the list is only partly known and does not have it. */
    String read(Row row) {
        String found = row.text(index);
        if (found.isEmpty()) {
            return "";
        }
        String meaning = seen.get(found);
        if (meaning == null) {
            meaning = meanings.get(CldColumns.key(found));
            if (meaning == null && partial) {
                meaning = "";
            }
            if (meaning == null) {
                throw row.problem(column, "V-LABEL", Row.quoted(found), "a code of Client Level Data, Release 1 or 2", nearest(found));
            }
            if (seen.size() < 10_000) {
                seen.put(found, meaning);
            }
        }
        return meaning;
    }

    private String nearest(String found) {
        List<String> nearest = NearestLabel.nearest(found, labels, 3);
        List<String> meant = nearest.stream().filter(label -> NearestLabel.of(found, List.of(label)).isPresent()).map(CldCodes::quoted).toList();
        if (!meant.isEmpty()) {
            return "Perhaps " + String.join(" or ", meant) + " was meant.";
        }
        return labels.size() <= FEW ? "Use one of: " + String.join("; ", labels) + "." : "The nearest of its " + labels.size() + " codes are " + String.join(", ", nearest.stream().map(CldCodes::quoted).toList()) + ".";
    }

    private static String quoted(String label) {
        return '"' + label + '"';
    }

    private static Map<String, CldCodes> lists() {
        Map<String, CldCodes> lists = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("cld/codes.csv")) {
            CldCodes list = lists.computeIfAbsent(line.get("column"), CldCodes::new);
            list.labels.add(line.get("code"));
            list.meanings.putIfAbsent(CldColumns.key(line.get("code")), line.get("salt"));
            list.partial |= line.get("list").equals("partial");
        }
        return lists;
    }
}
