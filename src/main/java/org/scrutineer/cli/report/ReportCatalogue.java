package org.scrutineer.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.jasper.template.ReportDescription;
import org.scrutineer.performance.paper.SaltTables;
import org.scrutineer.server.edition.ShippedReports;

/**
 * Which reports can be asked for. A folder of {@code reports/} is one report of its own name; its {@code report.yaml}
 * gives it other names, several reports with different parameters, or says why it is not made alone.
 */
public final class ReportCatalogue {

    private static final Pattern TABLE = Pattern.compile("(?i)([A-Z]{3}\\d{3}[a-c]?)[ /-]+(\\S+)");

    private final List<ReportItem> items = new ArrayList<>();
    private final Map<String, String> parts = new TreeMap<>();

    public ReportCatalogue(ShippedReports shipped) {
        for (String folder : shipped.templates().keySet()) {
            ReportDescription report = shipped.description(folder);
            if (!report.notAlone().isEmpty()) {
                parts.put(folder, report.notAlone());
            }
            report.commands()
                    .forEach(command ->
                            items.add(new ReportItem(command.name(), folder, command.title(), command.parameters())));
        }
    }

    /** Every report: the pack, those of the performance contract, those of the return. */
    public List<ReportItem> items() {
        return Stream.of(
                        items.stream().filter(ReportItem::isPack),
                        items.stream()
                                .filter(item -> !item.isPack() && item.measure().isEmpty()),
                        items.stream()
                                .filter(item -> !item.measure().isEmpty())
                                .sorted(Comparator.comparing(ReportItem::name)))
                .flatMap(one -> one)
                .toList();
    }

    /**
     * The report that a name means, in any case of letters: its own name, its folder's where that makes but one, or one
     * table of the return such as {@code LTS001a 1b}.
     *
     * @throws IllegalArgumentException saying which it might be
     */
    public ReportItem find(String asked) {
        String name = asked.strip();
        Optional<ReportItem> exact = items.stream()
                .filter(item -> item.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> table(name));
        if (exact.isPresent()) {
            return exact.get();
        }
        List<ReportItem> ofFolder = items.stream()
                .filter(item -> item.folder().equalsIgnoreCase(name))
                .toList();
        if (ofFolder.size() == 1) {
            return ofFolder.get(0);
        }
        if (!ofFolder.isEmpty()) {
            throw new IllegalArgumentException(name + " makes several reports: "
                    + String.join(", ", ofFolder.stream().map(ReportItem::name).toList()) + "; ask for one of them");
        }
        String part = parts.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (!part.isEmpty()) {
            throw new IllegalArgumentException(name + " is not made alone: " + part);
        }
        throw new IllegalArgumentException("no report is called \"" + name + "\""
                + NearestLabel.of(name, items.stream().map(ReportItem::name).toList())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("")
                + " report --list names them all");
    }

    private Optional<ReportItem> table(String name) {
        Matcher table = TABLE.matcher(name);
        return !table.matches()
                ? Optional.empty()
                : items.stream()
                        .filter(item -> item.measure().equalsIgnoreCase(table.group(1)))
                        .flatMap(item -> one(item, table.group(2)).stream())
                        .findFirst();
    }

    private static Optional<ReportItem> one(ReportItem item, String table) {
        return SaltTables.of(item.parameters().get("TABLES").toString()).stream()
                .filter(one -> one.table().equalsIgnoreCase(table))
                .findFirst()
                .map(one -> item.only(one.name()));
    }
}
