package org.scrutineer.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rows of rules that a council has of its own: files named as the program's, with its headings. A row with the key of a
 * shipped row takes its place, any other is added. {@code rules/council-rules.csv} says of each file what tells rows
 * apart and what may change. Two that hold the same text are equal.
 *
 * @param texts the text of each file, by its name such as {@code LTS001a.csv}
 */
public record CouncilRules(Map<String, String> texts) {

    private static final Map<String, Overridable> FILES = overridable();

    private record Overridable(List<String> key, List<String> changes, boolean adds) {
        static Overridable of(RuleFile.Line line) {
            return new Overridable(
                    list(line.get("key")),
                    list(line.get("may_change")),
                    line.get("may_add").equals("Y"));
        }

        private static List<String> list(String words) {
            return Arrays.asList(words.split("\\|"));
        }

        List<String> key(RuleFile.Line line) {
            return key.stream().map(line::find).toList();
        }
    }

    public CouncilRules {
        texts = Map.copyOf(texts);
    }

    private static Map<String, Overridable> overridable() {
        Map<String, Overridable> files = new LinkedHashMap<>();
        RuleFile.read("council-rules.csv").forEach(line -> files.put(line.get("file"), Overridable.of(line)));
        return files;
    }

    /**
     * Reads a folder and holds every row against the shipped ones.
     *
     * @throws WrongRuleException when there is no such folder, a file is none that may be overridden, or a row changes
     *     what it may not
     */
    public static CouncilRules in(String path) {
        Path folder = Path.of(path);
        Map<String, String> texts = new TreeMap<>();
        for (Path file : csv(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!FILES.containsKey(name)) {
                throw new WrongRuleException(
                        name,
                        0,
                        "",
                        "a file that cannot be overridden",
                        String.join(", ", FILES.keySet()),
                        "Name the file as the one whose rows it overrides, or take it out of the folder.");
            }
            texts.put(name, text(file, name));
        }
        if (texts.isEmpty()) {
            throw noFolder(folder, "no rule file");
        }
        CouncilRules rules = new CouncilRules(texts);
        texts.keySet().forEach(rules::lines);
        return rules;
    }

    private static List<Path> csv(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw noFolder(folder, "no such folder");
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw noFolder(folder, "a folder that cannot be read");
        }
    }

    private static WrongRuleException noFolder(Path folder, String found) {
        return new WrongRuleException(
                "settings",
                0,
                "rules.folder",
                found + ": " + folder.getFileName(),
                "a folder with files such as LTS001a.csv",
                "Correct the setting rules.folder, or leave it out.");
    }

    private static String text(Path file, String name) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCode) {
            throw new WrongRuleException(name, 0, "", "text that is not UTF-8", "UTF-8", "Save the file as CSV UTF-8.");
        } catch (IOException unreadable) {
            throw new WrongRuleException(
                    name, 0, "", "a file that cannot be read", "a CSV file", "Check who may read the file.");
        }
    }

    /**
     * The rows of a rule file with the council's own in their places.
     *
     * @throws WrongRuleException when a row changes what it may not
     */
    public List<RuleFile.Line> lines(String file) {
        List<RuleFile.Line> shipped = RuleFile.read(file);
        if (!texts.containsKey(file)) {
            return shipped;
        }
        Overridable may = FILES.get(file);
        Map<List<String>, List<RuleFile.Line>> own = new LinkedHashMap<>();
        for (RuleFile.Line line : parsed(file, shipped.get(0))) {
            own.computeIfAbsent(may.key(line), key -> new ArrayList<>()).add(line);
        }
        List<RuleFile.Line> all = new ArrayList<>();
        for (RuleFile.Line line : shipped) {
            List<RuleFile.Line> instead = own.remove(may.key(line));
            if (instead == null) {
                all.add(line);
            } else {
                instead.forEach(one -> mustKeep(line, one, may));
                all.addAll(instead);
            }
        }
        own.values().forEach(added -> added.forEach(line -> add(line, all, may)));
        return all;
    }

    private List<RuleFile.Line> parsed(String file, RuleFile.Line shipped) {
        List<RuleFile.Line> lines;
        try {
            lines = RuleFile.parse(file, texts.get(file));
        } catch (RuntimeException noCsv) {
            throw new WrongRuleException(
                    file, 0, "", "text that is not CSV", "a row of headings, then rows", "Save the file as CSV.");
        }
        List<String> headings = shipped.values().getHeader();
        for (RuleFile.Line line : lines) {
            if (!line.values().getHeader().equals(headings) || line.fields().size() != headings.size()) {
                throw new WrongRuleException(
                        file,
                        line.values().getStartingLineNumber(),
                        "",
                        String.join(",", line.values().getHeader()) + " with "
                                + line.fields().size() + " values",
                        String.join(",", headings),
                        "Copy the heading of the program's own file, and give every row as many values.");
            }
            if (headings.contains("guidance") && line.get("guidance").isEmpty()) {
                throw wrong(line, "guidance", "nothing", "the paragraph, or our choice, because ...");
            }
        }
        return lines;
    }

    private static void mustKeep(RuleFile.Line shipped, RuleFile.Line own, Overridable may) {
        for (String column : shipped.values().getHeader()) {
            if (!may.changes().contains(column) && !shipped.get(column).equals(own.get(column))) {
                throw wrong(own, column, own.get(column), shipped.get(column));
            }
        }
    }

    private static void add(RuleFile.Line line, List<RuleFile.Line> all, Overridable may) {
        if (!may.adds() || line.find("axis").equals("column")) {
            throw wrong(line, may.key().get(may.key().size() - 1), String.join(", ", may.key(line)), "a shipped row's");
        }
        if (line.values().findField("axis").isEmpty()) {
            all.add(line);
            return;
        }
        if (!line.get("kind").equals("category")) {
            throw wrong(line, "kind", line.get("kind"), "category");
        }
        int position = position(line);
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            boolean beside = all.get(i).get("axis").equals("row")
                    && all.get(i).get("tables").equals(line.get("tables"));
            if (beside && position(all.get(i)) >= position) {
                at = i;
                break;
            }
        }
        if (at < 0) {
            throw wrong(
                    line,
                    "position",
                    line.get("tables") + ", " + position,
                    "tables as a shipped row has them, and the position of its total or less");
        }
        all.add(at, line);
    }

    private static int position(RuleFile.Line line) {
        try {
            return Integer.parseInt(line.get("position"));
        } catch (NumberFormatException words) {
            throw wrong(line, "position", line.get("position"), "a whole number");
        }
    }

    private static WrongRuleException wrong(RuleFile.Line line, String column, String found, String expected) {
        return new WrongRuleException(
                line.file(),
                line.values().getStartingLineNumber(),
                column,
                '"' + found + '"',
                expected,
                "rules/council-rules.csv says which rows may be added and what may change in the others.");
    }
}
