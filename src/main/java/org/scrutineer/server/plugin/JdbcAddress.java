package org.scrutineer.server.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.rules.RuleFile;

/**
 * A kind of database that a user may name by its address ({@code rules/server/jdbc.csv}).
 *
 * @param driver class of the JDBC driver
 * @param database its name in messages
 * @param address what the whole address without options looks like
 * @param begins the sign before the first option; empty where there are no options
 * @param separator the sign between options
 * @param options the options that may be given, in lower case
 */
record JdbcAddress(
        String driver, String database, Pattern address, String begins, String separator, List<String> options) {

    private static final List<JdbcAddress> KNOWN = RuleFile.read("server/jdbc.csv").stream()
            .map(line -> new JdbcAddress(
                    line.get("driver"),
                    line.get("database"),
                    Pattern.compile(line.get("address")),
                    line.get("begins"),
                    line.get("separator"),
                    Arrays.stream(line.get("options").split("\\|"))
                            .map(option -> option.toLowerCase(Locale.ROOT))
                            .filter(option -> !option.isEmpty())
                            .toList()))
            .toList();
    private static final Pattern PLAIN_VALUE = Pattern.compile("[A-Za-z0-9_. /:+-]*");

    /** All of the rule file. */
    static List<JdbcAddress> known() {
        return KNOWN;
    }

    /** The kind of database whose address this begins like. */
    static Optional<JdbcAddress> of(String url) {
        return KNOWN.stream().filter(kind -> url.startsWith(kind.scheme())).findFirst();
    }

    private String scheme() {
        return address.pattern().replaceAll("^(jdbc:[a-z]+:).*", "$1");
    }

    /** What keeps an address of this kind from being opened; empty when nothing does. */
    Optional<String> fault(String url) {
        int end = begins.isEmpty() ? -1 : url.indexOf(begins);
        String place = end < 0 ? url : url.substring(0, end);
        if (!address.matcher(place).matches()) {
            return Optional.of("an address of " + database + " with another form than host, port and database");
        }
        if (end >= 0) {
            for (String option : url.substring(end + 1).split(Pattern.quote(separator), -1)) {
                String[] parts = option.split("=", 2);
                if (!option.isBlank() && !options.contains(parts[0].strip().toLowerCase(Locale.ROOT))) {
                    return Optional.of("the option \"" + parts[0].strip() + "\"");
                }
                if (parts.length > 1 && !PLAIN_VALUE.matcher(parts[1]).matches()) {
                    return Optional.of("a value of the option \"" + parts[0].strip()
                            + "\" with other signs than letters and digits");
                }
            }
        }
        return Optional.empty();
    }
}
