package org.scrutineer.extract.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.value.Heading;

/** The department's record-level lists of a council: which of its people are in each measure. Personal data. */
public final class PublishedPeople {

    private static final List<String> PERSON =
            List.of("lapersonuniqueidentifier", "lapersonid", "personid", "derlapersonid", "lapersonuniqueid");
    private static final List<String> MEASURE = List.of("measure", "ascofmeasure", "indicator", "code");
    private static final List<String> PART = List.of("part", "measurepart");
    private static final List<String> PLACE = List.of("numerator", "innumerator", "numeratorflag", "place");

    private static final List<String> HEADINGS =
            List.of("lapersonuniqueidentifier", "lapersonid", "personid", "derlapersonid", "measure");

    private PublishedPeople() {}

    /**
     * Reads a list with an LA person id and a measure in each row, and where it has one a numerator.
     *
     * @return by measure as the list writes it, then by person: {@code numerator}, {@code denominator}, or empty where
     *     the list does not say
     * @throws DataProblemException for other headings, a list of nobody, or rows without person or measure
     */
    public static Map<String, Map<String, String>> read(Path path) throws IOException {
        Map<String, Map<String, String>> people = new TreeMap<>();
        int unnamed = 0;
        for (Map<String, String> fields : PublishedRows.of(path, HEADINGS)) {
            String person = first(fields, PERSON);
            String measure = first(fields, MEASURE);
            if (person == null || measure == null) {
                throw new DataProblemException(new Problem(
                        path.getFileName().toString(),
                        1,
                        "",
                        "S-COLUMN",
                        "other headings",
                        "LA Person Unique Identifier and Measure",
                        "Rename the columns."));
            }
            if (person.isEmpty() || measure.isEmpty()) {
                unnamed += person.isEmpty() && measure.isEmpty() ? 0 : 1;
                continue;
            }
            String part = first(fields, PART);
            people.computeIfAbsent((measure + " " + (part == null ? "" : part)).strip(), key -> new TreeMap<>())
                    .merge(person, place(first(fields, PLACE)), (one, other) -> one.equals("numerator") ? one : other);
        }
        mustBeWhole(path, people.isEmpty(), unnamed);
        return people;
    }

    /** A row that names nobody cannot be compared, and a list of nobody would agree with everything. */
    private static void mustBeWhole(Path path, boolean empty, int unnamed) {
        if (empty || unnamed > 0) {
            throw new DataProblemException(new Problem(
                    path.getFileName().toString(),
                    0,
                    "",
                    unnamed > 0 ? "V-REQUIRED" : "S-EMPTY",
                    unnamed > 0
                            ? unnamed + (unnamed == 1 ? " row" : " rows") + " without a person or without a measure"
                            : "a list of nobody",
                    "an LA person id and a measure in every row",
                    "Fill them in or take the rows out; or export the list again."));
        }
    }

    private static String first(Map<String, String> fields, List<String> names) {
        return names.stream()
                .filter(fields::containsKey)
                .findFirst()
                .map(fields::get)
                .orElse(null);
    }

    private static String place(String found) {
        if (found == null || found.isEmpty()) {
            return "";
        }
        String key = Heading.key(found);
        return List.of("1", "y", "yes", "true", "numerator").contains(key) ? "numerator" : "denominator";
    }
}
