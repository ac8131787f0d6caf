package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.edition.GuardedReport;

/**
 * Sets up jobs on the server: one for each day a line of the schedules is due, since each is for a period of its own. A job is known by its label, so running this again changes what differs and adds
 * nothing. Jobs with other labels are never touched.
 */
public final class Scheduling {

    private static final String JOB = "application/job+json";
    private static final String HOUR = " 07:00";
    private static final String ZONE = "Europe/London";

    private final ServerConnection server;
    private final Consumer<String> said;

    /** @param said is told each step */
    public Scheduling(ServerConnection server, Consumer<String> said) {
        this.server = server;
        this.said = said;
    }

    /** Schedules every line for a year from a day, and gives how many jobs were created or updated. */
    public int schedule(List<ScheduleLine> lines, LocalDate today) {
        int changed = 0;
        for (ScheduleLine line : lines) {
            for (ScheduleLine.Due due : line.due(today)) {
                changed += put(line, due, today) ? 1 : 0;
            }
        }
        return changed;
    }

    private boolean put(ScheduleLine line, ScheduleLine.Due due, LocalDate today) {
        ObjectNode job = job(line, due, today);
        String label = job.get("label").asText();
        Optional<JsonNode> there = existing(unit(line), label);
        if (there.isEmpty()) {
            JsonNode made = server.put("jobs", JOB, job);
            said.accept("created    " + label + " (job " + made.path("id").asText() + ")");
            return true;
        }
        if (Deployment.same(job, there.get())) {
            said.accept("unchanged  " + label);
            return false;
        }
        job.put("id", there.get().path("id").asInt()).put("version", there.get().path("version").asInt());
        ((ObjectNode) job.path("trigger").path("simpleTrigger")).put("id", there.get().path("trigger").path("simpleTrigger").path("id").asInt())
                .put("version", there.get().path("trigger").path("simpleTrigger").path("version").asInt());
        server.post("jobs/" + there.get().path("id").asInt(), JOB, job);
        said.accept("updated    " + label);
        return true;
    }

    private Optional<JsonNode> existing(String unit, String label) {
        for (JsonNode summary : server.find("jobs?reportUnitURI=" + unit).map(jobs -> jobs.path("jobsummary")).orElse(ServerConnection.JSON.createArrayNode())) {
            if (summary.path("label").asText().equals(label)) {
                return server.find("jobs/" + summary.path("id").asInt(), JOB);
            }
        }
        return Optional.empty();
    }

    private static String unit(ScheduleLine line) {
        return RepositoryPlan.REPORTS + "/" + GuardedReport.resourceName(line.report());
    }

    private static ObjectNode job(ScheduleLine line, ScheduleLine.Due due, LocalDate today) {
        ObjectNode job = ServerConnection.JSON.createObjectNode();
        String file = line.report() + "-" + due.period().year() + "-Q" + due.period().quarter();
        // Labels hold at most 100 characters, and lines for other readers or forms must not meet.
        String whom = Integer.toHexString(List.of(line.recipients(), line.when()).hashCode());
        job.put("label", "Scrutineer " + file + " " + line.format() + " on " + (due.day() == null ? today : due.day()) + " " + whom);
        job.put("baseOutputFilename", file).put("outputTimeZone", ZONE).put("outputLocale", "en_GB");
        ObjectNode source = job.putObject("source").put("reportUnitURI", unit(line));
        ObjectNode values = source.putObject("parameters").putObject("parameterValues");
        values.putArray("YEAR").add(due.period().year().toString());
        values.putArray("QUARTER").add(String.valueOf(due.period().quarter()));
        job.putObject("outputFormats").putArray("outputFormat").add(line.format());
        job.putObject("repositoryDestination").put("folderURI", RepositoryPlan.OUTPUT).put("saveToRepository", true).put("overwriteFiles", true).put("sequentialFilenames", false);
        ObjectNode mail = job.putObject("mailNotification").put("subject", line.subject().replace("{period}", due.period().toString())).put("messageText", line.message().replace("{period}", due.period().toString()))
                .put("resultSendType", "SEND_ATTACHMENT").put("messageTextWhenJobFails", line.failureMessage().replace("{period}", due.period().toString()));
        line.recipients().forEach(mail.putObject("toAddresses").putArray("address")::add);
        ObjectNode trigger = job.putObject("trigger").putObject("simpleTrigger").put("timezone", ZONE).put("occurrenceCount", 1);
        if (due.day() == null) {
            trigger.put("startType", 1);
        } else {
            trigger.put("startType", 2).put("startDate", due.day() + HOUR);
        }
        return job;
    }
}
