package org.scrutineer.server.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.scrutineer.extract.value.YesNo;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;

/**
 * What an administrator fills in for a data source of type <em>Scrutineer council</em>. Exactly one of location,
 * jdbcUrl and jndiName is given.
 *
 * @param council the council's name, as lists show it
 * @param location a folder of the contract's files, or another source that the program reads, on the server's own disk
 * @param jdbcUrl the address of a database
 * @param jndiName the name of a data source that the application server keeps
 * @param schema the schema of the contract's tables; empty for the connection's own
 * @param driver class of the JDBC driver; empty where the server knows it
 * @param username of the database
 * @param password of the database; never logged, never in a message
 * @param settings the council's choices as {@code name=choice; name=choice}
 * @param acceptErrors whether to leave out rows with faults and count the rest: yes or no; empty for no
 */
record CouncilProperties(
        String council,
        String location,
        String jdbcUrl,
        String jndiName,
        String schema,
        String driver,
        String username,
        String password,
        String settings,
        String acceptErrors) {

    private static final Pattern PASSWORD = Pattern.compile("(?i)(password|pwd)\\s*=|//[^/@:]+:[^/@]+@");

    /** A property that cannot be used, the code of its message and what the message quotes. */
    record Fault(String property, String code, String quoted) {

        /** The key of its message in the plugin's bundle. */
        String key() {
            return "scrutineerCouncil.error." + code;
        }

        /** The bundle's own words, for places that do not look a key up. */
        String message() {
            Properties bundle = new Properties();
            try (Reader in = new InputStreamReader(
                    CouncilProperties.class.getResourceAsStream(
                            "/org/scrutineer/server/webapp/bundles/scrutineer.properties"),
                    StandardCharsets.UTF_8)) {
                bundle.load(in);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return new MessageFormat(bundle.getProperty(key())).format(new Object[] {quoted});
        }
    }

    static CouncilProperties of(Map<?, ?> values) {
        return new CouncilProperties(
                text(values, "council"),
                text(values, "location"),
                text(values, "jdbcUrl"),
                text(values, "jndiName"),
                text(values, "schema"),
                text(values, "driver"),
                text(values, "username"),
                text(values, "password"),
                text(values, "settings"),
                text(values, "acceptErrors"));
    }

    private static String text(Map<?, ?> values, String name) {
        return values.get(name) instanceof String value ? value.strip() : "";
    }

    /** What keeps these properties from being used, in the order of the form. */
    List<Fault> faults(ServerRules rules) {
        List<Fault> faults = new ArrayList<>();
        long given = List.of(location, jdbcUrl, jndiName).stream()
                .filter(value -> !value.isEmpty())
                .count();
        if (given != 1) {
            faults.add(new Fault("location", given == 0 ? "none" : "several", ""));
        }
        if (!location.isEmpty()) {
            rules.location(location).ifPresent(code -> faults.add(new Fault("location", code, location)));
        }
        if (!jdbcUrl.isEmpty()) {
            address(rules, faults);
        }
        if (!jndiName.isEmpty() && !rules.jndi(jndiName)) {
            faults.add(new Fault("jndiName", "jndi", ""));
        }
        if (!driver.isEmpty() && !rules.driver(driver, jdbcUrl)) {
            faults.add(new Fault("driver", "driver", rules.databases()));
        }
        if (!acceptErrors.isEmpty() && YesNo.read(acceptErrors).isEmpty()) {
            faults.add(new Fault("acceptErrors", "yesno", ""));
        }
        try {
            choices();
        } catch (IllegalArgumentException unknown) {
            faults.add(new Fault("settings", "settings", unknown.getMessage()));
        }
        return faults;
    }

    private void address(ServerRules rules, List<Fault> faults) {
        if (!jdbcUrl.startsWith("jdbc:")) {
            faults.add(new Fault("jdbcUrl", "url", ""));
        } else if (PASSWORD.matcher(jdbcUrl).find()) {
            faults.add(new Fault("jdbcUrl", "password", ""));
        } else {
            rules.address(jdbcUrl).ifPresent(found -> faults.add(new Fault("jdbcUrl", "address", found)));
        }
    }

    /** Whether rows with faults are left out, and the rest counted. */
    boolean acceptsErrors() {
        return !acceptErrors.isEmpty() && YesNo.read(acceptErrors).orElse(false);
    }

    /** Where the data come from, whatever they are; two sources are never taken for one. No password is in it. */
    String source() {
        return String.join("\n", council, location, jdbcUrl, jndiName, schema, username);
    }

    /**
     * The choices named in {@code settings}.
     *
     * @throws IllegalArgumentException when one is not known, saying which are
     */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String one : settings.split(";")) {
            if (!one.isBlank()) {
                String[] parts = one.split("=", 2);
                if (parts.length < 2) {
                    throw new IllegalArgumentException(
                            "a setting is written name=choice, found \"" + one.strip() + "\"");
                }
                if (parts[0].strip().equals(RuleSet.FOLDER)) {
                    throw new IllegalArgumentException(RuleSet.FOLDER
                            + " opens a folder of the server's disk; write it into settings.properties of the"
                            + " council's own folder");
                }
                Settings.defaults().with(parts[0].strip(), parts[1].strip());
                choices.put(parts[0].strip(), parts[1].strip());
            }
        }
        return choices;
    }

    @Override
    public String toString() {
        return "Scrutineer council " + council;
    }
}
