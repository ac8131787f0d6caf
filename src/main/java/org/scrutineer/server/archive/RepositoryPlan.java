package org.scrutineer.server.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.GuardedReport;
import org.scrutineer.server.edition.ShippedReports;

/**
 * Everything that stands in the server's repository under {@value #ROOT}, in the order it must be made: folders, the
 * data source, input controls, style files and templates, and a report unit for the pack and for every report. A folder
 * added to {@code reports/} appears here by itself.
 */
public final class RepositoryPlan {

    public static final String ROOT = "/scrutineer";
    public static final String COUNCIL = ROOT + "/data/council";
    public static final String REPORTS = ROOT + "/reports";
    public static final String PEOPLE = ROOT + "/people";
    public static final String OUTPUT = ROOT + "/output";

    private static final int RUN_ONLY = 32;
    private static final int READ = 2;
    /** Read, write, create and delete: a job writes as whoever set it up. */
    private static final int WRITE = 30;

    private static final int NOTHING = 0;
    /** The server refuses a longer description. */
    private static final int LONGEST = 250;

    private final Edition edition;
    private final ShippedReports shipped;
    private final InputControls controls = new InputControls();

    public RepositoryPlan(Edition edition, ShippedReports shipped) {
        this.edition = edition;
        this.shipped = shipped;
    }

    /**
     * Everything that the server's repository gets.
     *
     * @param council the data source's properties; blank ones are left for the administrator to fill in
     */
    public List<Resource> resources(Map<String, String> council) {
        List<Resource> all = new ArrayList<>();
        List<Resource.Permission> runOnly = List.of(new Resource.Permission("ROLE_USER", RUN_ONLY));
        all.add(new Resource.Folder(
                ROOT, "Scrutineer", "Adult social care returns and the scrutiny performance pack", List.of()));
        all.add(new Resource.Folder(
                ROOT + "/data",
                "Data",
                "Where the figures come from; readers may use the data source, not open it",
                runOnly));
        all.add(new Resource.Folder(
                ROOT + "/controls", "Input controls", "What a reader chooses before a report runs", runOnly));
        all.add(new Resource.Folder(
                ROOT + "/templates", "Templates", "Parts and styles that the reports share", runOnly));
        all.add(new Resource.Folder(REPORTS, "Reports", "The pack and every report in it", List.of()));
        all.add(new Resource.Folder(
                PEOPLE,
                "People behind the numbers",
                "Personal data: for the role " + PeopleAccess.ROLE + " alone",
                List.of(
                        new Resource.Permission("ROLE_USER", NOTHING),
                        new Resource.Permission(PeopleAccess.ROLE, READ))));
        all.add(new Resource.Folder(
                OUTPUT, "Output", "What scheduled jobs keep", List.of(new Resource.Permission("ROLE_USER", WRITE))));
        all.add(new Resource.Council(COUNCIL, "Council", "Fill in where the council's data are", properties(council)));
        all.addAll(controls.resources(shipped));
        shipped.styles()
                .forEach((file, text) -> all.add(new Resource.File(
                        ROOT + "/templates/" + GuardedReport.resourceName(file),
                        file,
                        "",
                        "jrtx",
                        edition.of(file, text))));
        shipped.templates()
                .forEach((name, text) -> all.add(new Resource.File(
                        ROOT + "/templates/" + GuardedReport.resourceName(name + ".jrxml"),
                        title(name),
                        "",
                        "jrxml",
                        edition.of(name, GuardedReport.withRepositoryStyles(text)))));
        shipped.templates().forEach((name, text) -> unit(name, text, all));
        return all;
    }

    /** Address of the report unit of a report that names no people. */
    public static String unit(String report) {
        return REPORTS + "/" + GuardedReport.resourceName(report);
    }

    private void unit(String name, String text, List<Resource> all) {
        boolean faults = name.equals(GuardedReport.FAULTS);
        GuardedReport.of(name, text)
                .or(() -> faults ? Optional.of(GuardedReport.withRepositoryStyles(text)) : Optional.empty())
                .ifPresent(unit -> all.add(new Resource.Unit(
                        (shipped.description(name).people() ? PEOPLE : REPORTS) + "/"
                                + GuardedReport.resourceName(name),
                        title(name),
                        description(name),
                        edition.of(name, GuardedReport.latest(GuardedReport.titled(unit, title(name)))),
                        COUNCIL,
                        controls.of(shipped.description(name), text))));
    }

    private static Map<String, String> properties(Map<String, String> given) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String name : List.of(
                "council", "location", "jdbcUrl", "jndiName", "schema", "driver", "username", "password", "settings")) {
            properties.put(name, given.getOrDefault(name, ""));
        }
        return properties;
    }

    private String title(String name) {
        return shipped.description(name).title();
    }

    private String description(String name) {
        String text = shipped.description(name).reader();
        return text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text;
    }
}
