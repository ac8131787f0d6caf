package org.scrutineer.extract.cld;

import org.scrutineer.rules.RuleFile;

/** The constants of the rule set that makes SALT facts (rules/cld/constants.csv). */
public final class CldConstants {

    private CldConstants() {}

    public static int of(String name) {
        return of("salt", name);
    }

    /** @param set the rule set, or what it is about */
    static int of(String set, String name) {
        return RuleFile.read("cld/constants.csv").stream()
                .filter(line -> line.get("set").equals(set) && line.get("name").equals(name))
                .map(line -> Integer.parseInt(line.get("value")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no constant " + set + " " + name));
    }
}
