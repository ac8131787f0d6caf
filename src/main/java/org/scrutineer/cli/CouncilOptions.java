package org.scrutineer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.plugin.DialogRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * Where the council's data are, as the server sees it; what is left out is filled in on the server. The password is
 * never an option: it is typed in on the server.
 */
final class CouncilOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--council", paramLabel = "NAME", defaultValue = "", description = "name of the council")
    private String council;

    @Option(
            names = "--location",
            paramLabel = "PATH",
            defaultValue = "",
            description = "folder or file on the server with the council's data")
    private String location;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "in place of a folder: the database's address, without a password")
    private String jdbcUrl;

    @Option(
            names = "--jndi",
            paramLabel = "NAME",
            defaultValue = "",
            description = "in place of a folder: a data source that the application server keeps")
    private String jndi;

    @Option(names = "--schema", paramLabel = "NAME", defaultValue = "", description = "schema of the tables or views")
    private String schema;

    @Option(
            names = "--set",
            paramLabel = "SETTING=CHOICE",
            description = "a choice of the council's, such as council.prison=none; may be repeated")
    private Map<String, String> settings = new LinkedHashMap<>();

    /** The data source's properties; only those that were given. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        put(properties, "council", council);
        put(properties, "location", location);
        put(properties, "jdbcUrl", jdbcUrl);
        put(properties, "jndiName", jndi);
        put(properties, "schema", schema);
        put(
                properties,
                "settings",
                String.join(
                        "; ",
                        settings.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .toList()));
        List<String> faults = DialogRules.faults(properties);
        if (!faults.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("\n", faults));
        }
        return properties;
    }

    private static void put(Map<String, String> properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.put(name, value);
        }
    }

    Edition edition(String id) {
        try {
            return Edition.named(id);
        } catch (IllegalArgumentException none) {
            throw new ParameterException(spec.commandLine(), none.getMessage());
        }
    }
}
