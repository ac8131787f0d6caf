package org.scrutineer.jasper.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a folder of {@code reports/} says of its report in {@value #FILE}, the one place for it: the command line, the
 * repository of JasperReports Server and the access to people all take it from here.
 *
 * @param name of the folder
 * @param title as a heading
 * @param reader who reads it, in a sentence or two
 * @param people whether it names people, who are then kept from everyone without the role for it
 * @param notAlone why the command {@code report} does not make it; empty where it does
 * @param commands what the command {@code report} makes of the template
 */
public record ReportDescription(
        String name, String title, String reader, boolean people, String notAlone, List<Command> commands) {

    /** The file's name in each folder. */
    public static final String FILE = "report.yaml";

    private static final Set<String> KEYS = Set.of("title", "reader", "people", "not made alone", "commands");

    /**
     * One report that can be asked for by name.
     *
     * @param parameters that the template is filled with
     */
    public record Command(String name, String title, Map<String, Object> parameters) {}

    /**
     * Reads a description. A report that names no commands and does not say why it is not made alone has one command of
     * its folder's name.
     *
     * @throws TemplateFaultException when the text is not of the form
     */
    public static ReportDescription read(String folder, String yaml) {
        String file = folder + "/" + FILE;
        JsonNode all = parsed(file, yaml);
        all.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw fault(
                        file,
                        "found " + key + "; expected "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
        });
        String title = required(file, all, "title");
        String notAlone = all.path("not made alone").asText("");
        List<Command> commands = new ArrayList<>();
        all.path("commands").forEach(command -> commands.add(command(file, command)));
        if (!notAlone.isEmpty() && !commands.isEmpty()) {
            throw fault(file, "found commands and a reason why the report is not made alone; expected one of the two");
        }
        if (notAlone.isEmpty() && commands.isEmpty()) {
            commands.add(new Command(folder, title, Map.of()));
        }
        return new ReportDescription(
                folder,
                title,
                required(file, all, "reader"),
                all.path("people").asBoolean(false),
                notAlone,
                List.copyOf(commands));
    }

    private static Command command(String file, JsonNode command) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : command.properties()) {
            if (!field.getKey().equals("name") && !field.getKey().equals("title")) {
                parameters.put(field.getKey(), field.getValue().asText());
            }
        }
        return new Command(required(file, command, "name"), required(file, command, "title"), parameters);
    }

    private static JsonNode parsed(String file, String yaml) {
        try {
            JsonNode all = new YAMLMapper().readTree(yaml);
            if (!all.isObject()) {
                throw fault(file, "found nothing; expected lines such as title: Scorecard. Add title and reader");
            }
            return all;
        } catch (JsonProcessingException malformed) {
            throw fault(file, "found " + malformed.getOriginalMessage() + "; expected YAML such as title: Scorecard");
        }
    }

    private static String required(String file, JsonNode node, String key) {
        String value = node.path(key).asText("").strip();
        if (value.isEmpty()) {
            throw fault(file, "found no " + key + "; expected a line such as " + key + ": ... Add it");
        }
        return value;
    }

    private static TemplateFaultException fault(String file, String message) {
        return new TemplateFaultException(file, 0, message, null);
    }
}
