package org.scrutineer.ascof.central;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.rules.RuleFile;

/**
 * A dated version of the department's method (rules/central/versions.csv).
 *
 * @param name such as {@code central-2026-06}, as {@code --rules} takes it
 * @param title what it is called in print
 * @param selfFundedStay whether a care home stay that ended in self-funding is an earlier stay; if not, it is left out
 */
public record CentralVersion(String name, String title, boolean selfFundedStay) {

    private static final String NEWEST = "central";
    /** What the newest version was called before there were several. */
    private static final String OLD_NAME = "dhsc-2024-25";

    private static final List<CentralVersion> ALL = RuleFile.read("central/versions.csv").stream()
            .map(line -> new CentralVersion(
                    line.get("name"), line.get("title"), line.get("self_funded").equals("an earlier stay")))
            .toList();

    /** All versions, the newest last. */
    static List<CentralVersion> all() {
        return ALL;
    }

    /** The newest version. */
    public static CentralVersion newest() {
        return ALL.get(ALL.size() - 1);
    }

    /**
     * The version of a name.
     *
     * @throws IllegalArgumentException when there is none, saying which there are
     */
    public static CentralVersion of(String name) {
        if (name.equals(NEWEST) || name.equals(OLD_NAME)) {
            return newest();
        }
        return ALL.stream()
                .filter(version -> version.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rule sets are " + NEWEST + " (the newest, "
                        + newest().name + ") and "
                        + ALL.stream().map(CentralVersion::name).collect(Collectors.joining(", ")) + "; found \"" + name
                        + "\""));
    }
}
