package org.scrutineer.server.archive;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.jasper.template.ReportDescription;
import org.scrutineer.server.edition.GuardedReport;
import org.scrutineer.server.edition.ShippedReports;

/**
 * The parameters that readers choose, as {@code server/controls.csv} lists them; other parameters keep the defaults of
 * their templates. Every control is a list. Where its choices are those of a report's commands, each report has a
 * control of its own.
 */
final class InputControls {

    private static final String CONTROLS = RepositoryPlan.ROOT + "/controls";
    private static final Pattern PARAMETER =
            Pattern.compile("<parameter name=\"([A-Z_0-9]+)\" class=\"[^\"]+\"(?![^>]*forPrompting=\"false\")");
    private static final String OWN = "report.yaml";

    private record Listed(
            String parameter, String label, String note, boolean mandatory, String query, String value, String shown) {

        private boolean own() {
            return query.equals(OWN);
        }

        private Resource.Control control(String folder, String queryUri) {
            return new Resource.Control(folder + "/" + parameter, label, note, mandatory, queryUri, value, shown);
        }
    }

    private final List<Listed> listed = new ArrayList<>();

    InputControls() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        InputControls.class.getResourceAsStream("/org/scrutineer/server/controls.csv"),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : csv) {
                listed.add(new Listed(
                        line.getField("parameter"),
                        line.getField("label"),
                        line.getField("note"),
                        line.getField("mandatory").equals("Y"),
                        line.getField("query"),
                        line.getField("value"),
                        line.getField("shown")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The controls that a report has and what they rest on, in the order they must be made. */
    List<Resource> resources(ShippedReports shipped) {
        List<Resource> resources = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        shipped.templates().forEach((name, text) -> used.addAll(of(shipped.description(name), text)));
        for (Listed one : listed) {
            if (!one.own() && used.contains(CONTROLS + "/" + one.parameter())) {
                String query = CONTROLS + "/" + one.query();
                resources.add(new Resource.Query(query, one.label() + ": choices", one.note(), one.query()));
                resources.add(one.control(CONTROLS, query));
            }
        }
        shipped.templates().forEach((name, text) -> listed.stream()
                .filter(Listed::own)
                .filter(one -> used.contains(folder(name) + "/" + one.parameter()))
                .forEach(one -> choices(one.parameter(), shipped.description(name))
                        .ifPresent(choices -> {
                            String query = folder(name) + "/" + one.parameter().toLowerCase(java.util.Locale.ROOT);
                            resources.add(new Resource.Folder(folder(name), name, "Choices of one report", List.of()));
                            resources.add(new Resource.Query(query, one.label() + ": choices", one.note(), choices));
                            resources.add(one.control(folder(name), query));
                        })));
        return resources;
    }

    /** The addresses of the controls for a template's parameters. */
    List<String> of(ReportDescription report, String jrxml) {
        String name = report.name();
        List<String> parameters = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(jrxml);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        return GuardedReport.of(name, jrxml).isEmpty() && !name.equals(GuardedReport.FAULTS)
                ? List.of()
                : listed.stream()
                        .filter(one -> parameters.contains(one.parameter()))
                        .filter(one ->
                                !one.own() || choices(one.parameter(), report).isPresent())
                        .map(one -> (one.own() ? folder(name) : CONTROLS) + "/" + one.parameter())
                        .toList();
    }

    private static String folder(String name) {
        return CONTROLS + "/" + GuardedReport.resourceName(name);
    }

    /** The query that lists what a report's commands give a parameter; none where there is nothing to choose. */
    private static Optional<String> choices(String parameter, ReportDescription report) {
        List<String> choices = report.commands().stream()
                .filter(command -> !command.parameters()
                        .getOrDefault(parameter, "")
                        .toString()
                        .isBlank())
                .map(command -> command.parameters().get(parameter) + "=" + command.name() + ": "
                        + command.title().replace(";", ","))
                .toList();
        return choices.size() < 2
                ? Optional.empty()
                : Optional.of(choices.stream().collect(Collectors.joining("; ", "choices ", "")));
    }
}
