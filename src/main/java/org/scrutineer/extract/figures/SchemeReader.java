package org.scrutineer.extract.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.LevelRule;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.RatingLevel;
import org.scrutineer.performance.RatingOverride;
import org.scrutineer.performance.RatingScheme;
import org.scrutineer.performance.RatingSchemes;
import org.scrutineer.salt.Settings;

/** Reads a council's own rating schemes, and finds the names and letters that no scheme has. */
public final class SchemeReader {

    private static final Map<String, String> COLOURS =
            Map.of("G", "#00703C", "A", "#FFBF47", "R", "#D4351C", "B", "#1D70B8");
    private static final String OTHER_COLOUR = "#505A5F";
    private static final List<String> SHAPES = List.of("circle", "diamond", "square", "triangle");
    private static final int MOST_LEVELS = 5;

    private record Placed(int position, RatingLevel level, Row row) {}

    private SchemeReader() {}

    /**
     * The book, with the scheme that the council's settings choose for measures that name none.
     *
     * @throws DataProblemException when no scheme has the name
     */
    public static PerformanceBook usual(PerformanceBook book, Settings settings) {
        String name = settings.get("rating.scheme");
        if (name.isEmpty()) {
            return book;
        }
        if (book.schemes().named(name).isEmpty()) {
            throw new DataProblemException(new Problem(
                    "settings",
                    0,
                    "rating.scheme",
                    "S-SETTING",
                    Row.quoted(name),
                    "one of " + String.join(", ", book.schemes().names()),
                    near(name, book.schemes().names())));
        }
        return book.withSchemes(book.schemes().withUsual(name));
    }

    /** The shipped schemes and those of the table {@code rating_scheme}. */
    static RatingSchemes read(GoodRows good, List<Problem> problems) {
        Map<String, TreeMap<Integer, Placed>> levels = new LinkedHashMap<>();
        for (Placed one : good.of("rating_scheme", false, SchemeReader::level)) {
            String scheme = one.row().text("scheme");
            if (levels.computeIfAbsent(scheme, name -> new TreeMap<>()).put(one.position(), one) != null) {
                problems.addAll(one.row()
                        .problem(
                                "position",
                                "K-TWICE",
                                Row.quoted(one.row().text("position")) + " again in the scheme " + Row.quoted(scheme),
                                "each position once",
                                "Number the levels in the order in which they are tried.")
                        .problems());
            }
        }
        List<RatingScheme> own = new ArrayList<>();
        levels.forEach((name, byPosition) -> {
            List<RatingLevel> inOrder =
                    byPosition.values().stream().map(Placed::level).toList();
            problems.addAll(
                    whole(name, inOrder, byPosition.lastEntry().getValue().row()));
            own.add(new RatingScheme(name, inOrder));
        });
        return RatingSchemes.shipped().with(own);
    }

    private static Placed level(Row row) {
        Integer position = row.integer("position");
        LevelRule rule = PerformanceReader.parsed(row, "rule", LevelRule::parse, "a rule of a rating scheme");
        String letter = row.required("level");
        String high = row.text("word_high").isEmpty() ? letter : row.text("word_high");
        String colour = row.text("colour").isEmpty()
                ? COLOURS.getOrDefault(letter.toUpperCase(Locale.ROOT), OTHER_COLOUR)
                : colour(row);
        String shape = row.text("shape").isEmpty()
                ? SHAPES.get((position - 1 & Integer.MAX_VALUE) % SHAPES.size())
                : row.text("shape");
        return new Placed(
                position,
                new RatingLevel(
                        letter,
                        high,
                        row.text("word_low").isEmpty() ? high : row.text("word_low"),
                        colour,
                        shape,
                        rule,
                        row.number("amount")),
                row);
    }

    private static String colour(Row row) {
        String said = row.text("colour").startsWith("#") ? row.text("colour") : "#" + row.text("colour");
        if (!said.matches("#[0-9A-Fa-f]{6}")) {
            throw row.problem(
                    "colour",
                    "V-VALUE",
                    Row.quoted(row.text("colour")),
                    "a colour as six hexadecimal digits, such as #00703C",
                    "Write the colour like #00703C, or leave it blank.");
        }
        return said.toUpperCase(Locale.ROOT);
    }

    private static List<Problem> whole(String name, List<RatingLevel> levels, Row last) {
        List<Problem> problems = new ArrayList<>();
        if (levels.size() > MOST_LEVELS) {
            problems.addAll(last.problem(
                            "scheme",
                            "V-VALUE",
                            levels.size() + " levels of the scheme " + Row.quoted(name),
                            "at most " + MOST_LEVELS,
                            "Leave out a level.")
                    .problems());
        }
        boolean ends =
                levels.stream().map(RatingLevel::rule).toList().indexOf(LevelRule.OTHERWISE) == levels.size() - 1;
        if (!ends) {
            problems.addAll(last.problem(
                            "rule",
                            "V-VALUE",
                            "the scheme " + Row.quoted(name) + " does not end with the rule otherwise",
                            "otherwise as the last level's rule, and nowhere else",
                            "Give the last level the rule otherwise, so that every value has a level.")
                    .problems());
        }
        long letters = levels.stream()
                .map(level -> level.letter().toUpperCase(Locale.ROOT))
                .distinct()
                .count();
        if (letters < levels.size()) {
            problems.addAll(last.problem(
                            "level",
                            "K-TWICE",
                            "a letter twice in the scheme " + Row.quoted(name),
                            "each letter once",
                            "Give each level a letter of its own.")
                    .problems());
        }
        return problems;
    }

    /** Every measure that names an unknown rating scheme. */
    static void named(
            List<Indicator> indicators, RatingSchemes schemes, Map<Object, Row> places, List<Problem> problems) {
        for (Indicator indicator : indicators) {
            Row row = places.get(indicator);
            if (row != null
                    && !indicator.ratingScheme().isEmpty()
                    && schemes.named(indicator.ratingScheme()).isEmpty()) {
                problems.addAll(row.problem(
                                "rating_scheme",
                                "K-UNKNOWN",
                                Row.quoted(indicator.ratingScheme()),
                                "one of " + String.join(", ", schemes.names()),
                                near(indicator.ratingScheme(), schemes.names()))
                        .problems());
            }
        }
    }

    private static String near(String name, Set<String> names) {
        return NearestLabel.of(name, names)
                        .map(near -> "Did you mean \"" + near + "\"? ")
                        .orElse("") + "Correct the name, or add the scheme to rating_scheme.";
    }

    /** Every decision for a level that the measure's scheme does not have. */
    static void decided(PerformanceBook book, Map<Object, Row> places, List<Problem> problems) {
        for (RatingOverride override : book.overrides()) {
            Row row = places.get(override);
            if (row == null || override.rating() == null || override.rating().equals("none")) {
                continue;
            }
            book.indicator(override.code())
                    .map(book.schemes()::of)
                    .filter(scheme -> scheme.level(override.rating()).isEmpty())
                    .ifPresent(scheme -> problems.addAll(row.problem(
                                    "rating",
                                    "V-LABEL",
                                    Row.quoted(override.rating()),
                                    "a level of the scheme \"" + scheme.name() + "\" ("
                                            + String.join(
                                                    ", ",
                                                    scheme.levels().stream()
                                                            .map(RatingLevel::letter)
                                                            .toList())
                                            + "), or none",
                                    "Write one of these letters.")
                            .problems()));
        }
    }
}
