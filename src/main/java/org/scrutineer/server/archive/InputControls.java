package org.scrutineer.server.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The parameters that readers choose, as {@code server/controls.csv} lists them; other parameters keep the defaults of their templates. */
final class InputControls {

    private static final String CONTROLS = RepositoryPlan.ROOT + "/controls";
    private static final Pattern PARAMETER = Pattern.compile("<parameter name=\"([A-Z_0-9]+)\" class=\"[^\"]+\"(?![^>]*forPrompting=\"false\")");

    private record Listed(String parameter, Resource.Control control, String line) {
    }

    private final List<Listed> listed = new ArrayList<>();

    InputControls() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                InputControls.class.getResourceAsStream("/org/scrutineer/server/controls.csv"), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : csv) {
                String parameter = line.getField("parameter");
                boolean query = line.getField("kind").equals("query");
                listed.add(new Listed(parameter, new Resource.Control(CONTROLS + "/" + parameter, line.getField("label"), line.getField("note"), line.getField("mandatory").equals("Y"),
                        query ? CONTROLS + "/" + line.getField("query") : "", line.getField("value"), line.getField("shown"), query ? "" : CONTROLS + "/text"), line.getField("query")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The controls and what they rest on, in the order they must be made. */
    List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        resources.add(new Resource.TextType(CONTROLS + "/text", "Text", ""));
        for (Listed one : listed) {
            if (!one.control().query().isEmpty()) {
                resources.add(new Resource.Query(one.control().query(), one.control().label() + ": choices", one.control().description(), one.line()));
            }
        }
        listed.forEach(one -> resources.add(one.control()));
        return resources;
    }

    /** The addresses of the controls for a template's parameters. */
    List<String> of(String jrxml) {
        List<String> parameters = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(jrxml);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        return listed.stream().filter(one -> parameters.contains(one.parameter())).map(one -> one.control().uri()).toList();
    }
}
