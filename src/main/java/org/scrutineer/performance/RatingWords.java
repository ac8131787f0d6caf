package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the ratings of a table came about, in sentences: the schemes in use, what their levels mean and the tolerances
 * that were used.
 */
public final class RatingWords {

    private RatingWords() {}

    /** One sentence for each scheme of a table's measures; empty where there are none. */
    public static String of(Map<Indicator, Judgement> rows) {
        Map<RatingScheme, Map<Indicator, Judgement>> byScheme = new LinkedHashMap<>();
        rows.forEach((indicator, judgement) -> byScheme.computeIfAbsent(
                        judgement.rated().scheme(), scheme -> new LinkedHashMap<>())
                .put(indicator, judgement));
        List<String> sentences = new ArrayList<>();
        byScheme.forEach((scheme, measures) -> sentences.add("Rating, at the printed precision, by the scheme \""
                + scheme.name() + "\""
                + (byScheme.size() > 1 ? " (" + codes(measures.keySet()) + ")" : "") + ": "
                + scheme.levels().stream().map(level -> level(level, measures)).collect(Collectors.joining("; "))
                + "."));
        return String.join(" ", sentences);
    }

    private static String level(RatingLevel level, Map<Indicator, Judgement> measures) {
        Map<String, Set<Indicator>> byAllowance = new LinkedHashMap<>();
        measures.forEach((indicator, judgement) -> {
            if (judgement.rated().missing() == null) {
                byAllowance
                        .computeIfAbsent(level.allowance(judgement.target()), words -> new LinkedHashSet<>())
                        .add(indicator);
            }
        });
        List<String> said = new ArrayList<>();
        byAllowance.forEach((allowance, indicators) -> {
            if (!allowance.isEmpty()) {
                said.add(allowance + (byAllowance.size() > 1 ? " for " + codes(indicators) : ""));
            }
        });
        return level.letter() + " " + level.words() + (said.isEmpty() ? "" : " (" + String.join(", ", said) + ")");
    }

    private static String codes(Collection<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).collect(Collectors.joining(", "));
    }
}
