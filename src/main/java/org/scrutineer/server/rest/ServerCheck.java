package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.edition.Edition;

/** What a server lacks, as far as REST v2 shows it: after an upgrade of the server, above all. */
public final class ServerCheck {

    private static final int FIRST_WITH_7 = 10;

    /**
     * One thing looked at.
     *
     * @param good whether it is as it should be; null where the server does not show it
     * @param text what was seen, and what to do where it is not good
     */
    public record Finding(Boolean good, String text) {
    }

    private final ServerConnection server;

    public ServerCheck(ServerConnection server) {
        this.server = server;
    }

    /** The edition that this server takes. */
    public Edition edition() {
        JsonNode info = info();
        try {
            return Integer.parseInt(info.path("version").asText("").split("\\.")[0]) >= FIRST_WITH_7 ? Edition.JRS10 : Edition.JRS8;
        } catch (NumberFormatException unknown) {
            throw new ServerRefusedException("the server does not say its version, so the edition is not known. Give it with --edition.", unknown);
        }
    }

    private JsonNode info() {
        return server.find("serverInfo").orElseThrow(() -> new ServerRefusedException("there is no JasperReports Server at this address. Check --url; it ends with the web application, such as /jasperserver.", 404));
    }

    /** Looks at everything. The plan is that of the server's edition. */
    public List<Finding> findings(List<Resource> plan) {
        List<Finding> findings = new ArrayList<>();
        JsonNode info = info();
        findings.add(new Finding(true, "JasperReports Server " + info.path("version").asText() + " " + info.path("edition").asText()));
        findings.add(listed("customDataSources", "scrutineerCouncil", "data source type Scrutineer council",
                "Put WEB-INF/lib/scrutineer-server-plugin.jar and WEB-INF/applicationContext-scrutineer.xml of the package back and start the server again."));
        findings.add(listed("bundles", "scrutineer", "labels and messages", "Put WEB-INF/bundles/scrutineer.properties of the package back and start the server again."));
        findings.add(server.find("roles/" + PeopleAccess.ROLE).isPresent() ? new Finding(true, "the role " + PeopleAccess.ROLE) : new Finding(false, "no role " + PeopleAccess.ROLE + ". Run server deploy."));
        Deployment deployment = new Deployment(server, step -> { });
        List<String> missing = plan.stream().filter(resource -> deployment.metadata(resource).isEmpty()).map(Resource::uri).toList();
        findings.add(missing.isEmpty() ? new Finding(true, plan.size() + " folders, controls, templates and reports in the repository")
                : new Finding(false, "missing in the repository: " + String.join(", ", outermost(missing)) + ". Run server deploy."));
        findings.add(data(missing));
        findings.add(new Finding(null, "mail: the server does not show its settings over REST. They are report.scheduler.mail.sender.* in WEB-INF/js.quartz.properties."));
        return findings;
    }

    /** A folder that is missing stands for all that would be in it. */
    private static List<String> outermost(List<String> missing) {
        return missing.stream().filter(uri -> missing.stream().noneMatch(other -> uri.startsWith(other + "/"))).toList();
    }

    private Finding listed(String path, String name, String what, String otherwise) {
        Optional<JsonNode> list = server.find(path);
        if (list.isEmpty()) {
            return new Finding(null, what + ": this server does not show them over REST.");
        }
        for (JsonNode one : list.get().isArray() ? list.get() : list.get().path("definition")) {
            if (one.asText().equals(name)) {
                return new Finding(true, what);
            }
        }
        return new Finding(false, "no " + what + ". " + otherwise);
    }

    /** The report of data faults says in its heading whether the data can be used. */
    private Finding data(List<String> missing) {
        String report = RepositoryPlan.REPORTS + "/data_faults";
        if (missing.contains(report)) {
            return new Finding(null, "data: not tried, since the report of data faults is missing.");
        }
        try {
            String text = new String(server.bytes("reports" + report + ".csv"), StandardCharsets.UTF_8).replaceAll("[,\"\\s]+", " ").strip();
            boolean good = text.startsWith("The data can be used");
            return new Finding(good, "data: " + (text.length() > 400 ? text.substring(0, 397) + "..." : text));
        } catch (ServerRefusedException refused) {
            return new Finding(false, "data: " + refused.getMessage());
        }
    }
}
