package org.scrutineer.extract.published;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.value.Heading;

/** The rows of one council among those of many, by its code or its name. */
final class CouncilOf {

    private static final Set<String> COLUMNS = Set.of(
            "geographycode",
            "geographicalcode",
            "geographyname",
            "geographicaldescription",
            "dhgeographyname",
            "cassrcode",
            "cassr",
            "lacode",
            "laname",
            "councilcode",
            "councilname",
            "council");
    private static final Pattern KIND = Pattern.compile(
            "(?i)\\b(london|royal|borough|city|county|metropolitan|district|council|unitary|authority|of|the|upon)\\b");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)(\\.0+)?");

    private CouncilOf() {}

    /**
     * The rows of a council. A name is found without the words for what kind of council it is, where only one council
     * has it.
     *
     * @param council a code or name; empty where the file has one council only
     * @throws DataProblemException when the file has several and none is named, or none or several of the name
     */
    static List<Map<String, String>> of(List<Map<String, String>> rows, String council, String file) {
        List<Map<String, String>> councils =
                rows.stream().filter(CouncilOf::isOne).toList();
        Map<String, Set<String>> named = new LinkedHashMap<>();
        councils.forEach(row -> named.computeIfAbsent(words(row), key -> names(row)));
        if (council.isEmpty()) {
            if (named.size() > 1) {
                throw fault(
                        file,
                        "S-COLUMN",
                        "the figures of " + named.size() + " councils",
                        "those of one",
                        "Say whose with --council, by code or name.");
            }
            return councils;
        }
        Set<String> found = matching(named, council);
        if (found.size() > 1) {
            throw fault(
                    file,
                    "S-COLUMN",
                    "the figures of " + found.size() + " councils called " + council + ": " + String.join("; ", found),
                    "those of one",
                    "Say whose with --council, by code.");
        }
        if (found.isEmpty()) {
            throw fault(
                    file,
                    "S-EMPTY",
                    "no figure of " + council,
                    "figures of the council",
                    "Look at the code or name after --council, and at the file." + perhaps(named.values(), council));
        }
        return councils.stream().filter(row -> found.contains(words(row))).toList();
    }

    private static Set<String> matching(Map<String, Set<String>> named, String council) {
        Set<String> exact = which(named, value -> code(value).equals(code(council)));
        return exact.isEmpty()
                ? which(named, value -> !name(council).isEmpty() && name(value).equals(name(council)))
                : exact;
    }

    private static Set<String> which(Map<String, Set<String>> named, Predicate<String> fits) {
        return named.entrySet().stream()
                .filter(one ->
                        one.getValue().isEmpty() || one.getValue().stream().anyMatch(fits))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String perhaps(Collection<Set<String>> named, String council) {
        return NearestLabel.of(council, named.stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .map(name -> " Perhaps \"" + name + "\" was meant.")
                .orElse("");
    }

    /** Whether a row is of a council; regions and England are others. */
    private static boolean isOne(Map<String, String> row) {
        String level = Heading.key(row.getOrDefault("geographylevel", row.getOrDefault("geographicallevel", "")));
        return level.isEmpty() || level.contains("council") || level.contains("authority") || level.equals("la");
    }

    private static Set<String> names(Map<String, String> row) {
        Set<String> names = new TreeSet<>();
        row.forEach((column, value) -> {
            if (COLUMNS.contains(column) && !value.isEmpty()) {
                names.add(value);
            }
        });
        return names;
    }

    private static String words(Map<String, String> row) {
        return String.join(" ", names(row));
    }

    private static String code(String value) {
        return NUMBER.matcher(value.strip()).matches()
                ? NUMBER.matcher(value.strip()).replaceFirst("$1")
                : Heading.key(value);
    }

    private static String name(String value) {
        return Heading.key(KIND.matcher(value).replaceAll(" "));
    }

    private static DataProblemException fault(String file, String code, String found, String expected, String fix) {
        return new DataProblemException(new Problem(file, 0, "", code, found, expected, fix));
    }
}
