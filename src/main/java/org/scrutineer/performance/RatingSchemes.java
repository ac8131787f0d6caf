package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.rules.RuleFile;

/**
 * The rating schemes that a council may use: those that come with the program ({@code rules/rating-schemes.csv}) and
 * its own, which may replace a shipped one of the same name. A measure names its scheme, or has the paper's: what the
 * setting {@code rating.scheme} names, else the only scheme that the council supplies, else the first that comes with
 * the program.
 */
public final class RatingSchemes {

    private static final RatingSchemes SHIPPED = shippedOnes();

    private final Map<String, RatingScheme> byName;
    private final String usual;

    private RatingSchemes(Map<String, RatingScheme> byName, String usual) {
        this.byName = byName;
        this.usual = usual;
    }

    /** Those that come with the program. */
    public static RatingSchemes shipped() {
        return SHIPPED;
    }

    private static RatingSchemes shippedOnes() {
        Map<String, List<RatingLevel>> levels = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("rating-schemes.csv")) {
            String low = line.get("word_low").isEmpty() ? line.get("word_high") : line.get("word_low");
            levels.computeIfAbsent(line.get("scheme"), name -> new ArrayList<>())
                    .add(new RatingLevel(
                            line.get("level"),
                            line.get("word_high"),
                            low,
                            line.get("colour"),
                            line.get("shape"),
                            LevelRule.parse(line.get("rule")),
                            line.get("amount").isEmpty() ? null : new BigDecimal(line.get("amount")),
                            line.get("legend")));
        }
        Map<String, RatingScheme> byName = new LinkedHashMap<>();
        levels.forEach((name, list) -> byName.put(name, new RatingScheme(name, list)));
        return new RatingSchemes(byName, byName.keySet().iterator().next());
    }

    /** These and a council's own. */
    public RatingSchemes with(List<RatingScheme> own) {
        Map<String, RatingScheme> all = new LinkedHashMap<>(byName);
        own.forEach(scheme -> all.put(scheme.name(), scheme));
        return new RatingSchemes(all, own.size() == 1 ? own.get(0).name() : usual);
    }

    /**
     * The same, with another scheme for measures that name none.
     *
     * @throws IllegalArgumentException when no scheme has the name, saying which there are
     */
    public RatingSchemes withUsual(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException(
                    "no rating scheme is called \"" + name + "\"; there are " + String.join(", ", byName.keySet()));
        }
        return new RatingSchemes(byName, name);
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Optional<RatingScheme> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The scheme of a measure. */
    public RatingScheme of(Indicator indicator) {
        return named(indicator.ratingScheme()).orElse(byName.get(usual));
    }

    /** The scheme of measures that name none. */
    public RatingScheme usual() {
        return byName.get(usual);
    }
}
