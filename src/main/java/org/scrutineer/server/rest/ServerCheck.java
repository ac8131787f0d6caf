package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.edition.Edition;

/** What a server lacks, as far as REST v2 shows it: after an upgrade of the server, above all. */
public final class ServerCheck {

    private static final int FIRST_WITH_7 = 10;
    private static final int SHOWN = 400;
    private static final int FEW = 5;
    private static final Pattern MADE_BY = Pattern.compile("made by Scrutineer (unpackaged build|\\S+)");

    /**
     * One thing looked at.
     *
     * @param what the part of the installation
     * @param good whether it is as it should be; null where the server does not show it
     * @param text what was seen, and what to do where it is not good
     */
    public record Finding(Boolean good, String what, String text) {}

    private final ServerConnection server;

    public ServerCheck(ServerConnection server) {
        this.server = server;
    }

    /** The edition that this server takes. */
    public Edition edition() {
        JsonNode info = info();
        try {
            return Integer.parseInt(info.path("version").asText("").split("\\.")[0]) >= FIRST_WITH_7
                    ? Edition.JRS10
                    : Edition.JRS8;
        } catch (NumberFormatException unknown) {
            throw new ServerRefusedException(
                    "the server does not say its version, so the edition is not known. Give it with --edition.",
                    unknown);
        }
    }

    private JsonNode info() {
        return server.find("serverInfo")
                .orElseThrow(() -> new ServerRefusedException(
                        "there is no JasperReports Server at this address. Check --url; it ends with the web "
                                + "application, such as /jasperserver.",
                        404));
    }

    /** Looks at everything. The plan is that of the server's edition. */
    public List<Finding> findings(List<Resource> plan) {
        List<Finding> findings = new ArrayList<>();
        JsonNode info = info();
        findings.add(new Finding(
                true,
                "server",
                "JasperReports Server " + info.path("version").asText() + " "
                        + info.path("edition").asText()));
        Finding plugin = listed(
                "customDataSources",
                "scrutineerCouncil",
                "data source type Scrutineer council",
                "Put WEB-INF/lib/scrutineer-server-plugin.jar and WEB-INF/applicationContext-scrutineer.xml of the "
                        + "package back and start the server again.");
        findings.add(plugin);
        findings.add(listed(
                "bundles",
                "scrutineer",
                "labels and messages",
                "Put WEB-INF/bundles/scrutineer.properties of the package back and start the server again."));
        findings.add(
                server.find("roles/" + PeopleAccess.ROLE).isPresent()
                        ? new Finding(true, "role", "the role " + PeopleAccess.ROLE)
                        : new Finding(false, "role", "no role " + PeopleAccess.ROLE + ". Run server deploy."));
        Deployment deployment = new Deployment(server, step -> {});
        List<String> missing = plan.stream()
                .filter(resource -> deployment.metadata(resource).isEmpty())
                .map(Resource::uri)
                .toList();
        findings.add(
                missing.isEmpty()
                        ? new Finding(
                                true,
                                "repository",
                                plan.size() + " folders, controls, templates and reports in the repository")
                        : new Finding(
                                false,
                                "repository",
                                "missing in the repository: " + String.join(", ", outermost(missing))
                                        + ". Run server deploy."));
        // Without the plugin nothing runs, and what else is wrong shows when it is back.
        boolean runs = !Boolean.FALSE.equals(plugin.good());
        if (missing.isEmpty() && runs) {
            List<String> older =
                    plan.stream().filter(deployment::differs).map(Resource::uri).toList();
            findings.add(
                    older.isEmpty()
                            ? new Finding(
                                    true,
                                    "repository",
                                    "all as this program, " + ProgramVersion.get() + ", would make it")
                            : new Finding(
                                    false,
                                    "repository",
                                    "other than this program, " + ProgramVersion.get() + ", would make it: "
                                            + shortened(older) + ". Run server deploy."));
        }
        data(plan, missing, findings);
        if (runs) {
            findings.add(addOn(plan, missing));
        }
        findings.add(new Finding(
                null,
                "mail",
                "the server does not show its settings over REST. They are report.scheduler.mail.sender.* in "
                        + "WEB-INF/js.quartz.properties."));
        return findings;
    }

    /** A folder that is missing stands for all that would be in it. */
    private static List<String> outermost(List<String> missing) {
        return missing.stream()
                .filter(uri -> missing.stream().noneMatch(other -> uri.startsWith(other + "/")))
                .toList();
    }

    private Finding listed(String path, String name, String what, String otherwise) {
        Optional<JsonNode> list = server.find(path);
        if (list.isEmpty()) {
            return new Finding(null, "plugin", what + ": this server does not show them over REST.");
        }
        for (JsonNode one : list.get().isArray() ? list.get() : list.get().path("definition")) {
            if (one.asText().equals(name)) {
                return new Finding(true, "plugin", what);
            }
        }
        return new Finding(false, "plugin", "no " + what + ". " + otherwise);
    }

    /**
     * The report of data faults says in its heading whether the data can be used, and at its foot by which release of
     * the plugin it was made.
     */
    private void data(List<Resource> plan, List<String> missing, List<Finding> findings) {
        String report = faults(plan);
        if (missing.contains(report)) {
            findings.add(new Finding(null, "data", "not tried, since the report of data faults is missing."));
            return;
        }
        try {
            String text = new String(server.bytes("reports" + report + ".csv"), StandardCharsets.UTF_8)
                    .replaceAll("[,\"\\s]+", " ")
                    .strip();
            Matcher made = MADE_BY.matcher(text);
            String release = made.find() ? made.group(1) : "of an earlier release";
            boolean same = release.equals(ProgramVersion.get());
            findings.add(new Finding(
                    same,
                    "plugin",
                    "the plugin is " + release
                            + (same
                                    ? ", as this program"
                                    : ", this program " + ProgramVersion.get()
                                            + ". Install the package that server package of this program writes,"
                                            + " or use the program of the plugin's release.")));
            findings.add(new Finding(
                    text.startsWith("The data can be used"),
                    "data",
                    text.length() > SHOWN ? text.substring(0, SHOWN - 3) + "..." : text));
        } catch (ServerRefusedException refused) {
            findings.add(new Finding(false, "data", refused.getMessage()));
        }
    }

    private static String faults(List<Resource> plan) {
        return plan.get(0).uri() + RepositoryPlan.REPORTS.substring(RepositoryPlan.ROOT.length()) + "/data_faults";
    }

    /** A PDF says of itself whether the add-on has finished it. */
    private Finding addOn(List<Resource> plan, List<String> missing) {
        if (missing.contains(faults(plan))) {
            return new Finding(null, "add-on", "not tried, since the report of data faults is missing.");
        }
        try {
            boolean finished = new String(server.bytes("reports" + faults(plan) + ".pdf"), StandardCharsets.ISO_8859_1)
                    .contains("pdfuaid:part");
            return finished
                    ? new Finding(true, "add-on", "PDFs are finished to PDF/UA-1 and PDF/A-3a")
                    : new Finding(
                            null,
                            "add-on",
                            "not installed: PDFs leave the server without PDF/UA and PDF/A. INSTALL says how to add "
                                    + "it; it is a choice.");
        } catch (ServerRefusedException refused) {
            return new Finding(false, "add-on", "no PDF could be made: " + refused.getMessage());
        }
    }

    private static String shortened(List<String> uris) {
        return uris.size() <= FEW
                ? String.join(", ", uris)
                : String.join(", ", uris.subList(0, FEW)) + " and " + (uris.size() - FEW) + " more";
    }
}
