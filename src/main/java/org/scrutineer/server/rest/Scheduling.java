package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.server.archive.Relocated;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.schedule.ScheduleLine;
import org.scrutineer.server.schedule.ScheduledJob;

/**
 * Makes the jobs of a server those of the schedules: one for each day a line is due, since each is for a period of its
 * own. A job is known by its label, so running this again changes what differs and adds nothing; jobs that it made for
 * lines or recipients that are gone are removed. Jobs with other labels are never touched.
 */
public final class Scheduling {

    private static final String JOB = "application/job+json";
    private static final Pattern OURS =
            Pattern.compile("Scrutineer \\S+-\\d{4}-\\d{2}-Q\\d [A-Z]+ on \\d{4}-\\d{2}-\\d{2} [0-9a-f]{1,8}");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ServerConnection server;
    private final String root;
    private final Consumer<String> said;

    /** @param said is told each step */
    public Scheduling(ServerConnection server, Consumer<String> said) {
        this(server, RepositoryPlan.ROOT, said);
    }

    /** @param root the folder of the repository in which the council's reports are; jobs of others are not touched */
    public Scheduling(ServerConnection server, String root, Consumer<String> said) {
        this.server = server;
        this.root = root;
        this.said = said;
    }

    /**
     * Makes the server's jobs those of the lines for a year from a day, and gives how many were created, updated or
     * removed. A line for {@code now} whose job was made once is not made again.
     */
    public int schedule(List<ScheduleLine> lines, LocalDate today) {
        int changed = 0;
        Set<String> wanted = new LinkedHashSet<>();
        SentAtOnce sent = lines.stream().anyMatch(ScheduleLine::atOnce) ? new SentAtOnce(server, root) : null;
        for (ScheduledJob job : ScheduledJob.of(lines, today)) {
            wanted.add(job.label());
            if (!job.line().atOnce()) {
                changed += put(job) ? 1 : 0;
            } else if (sent.has(job)) {
                said.accept("sent       " + job.label() + " was sent before");
            } else {
                changed += put(job) ? 1 : 0;
                sent.add(job);
            }
        }
        for (JsonNode job : summaries()) {
            String label = job.path("label").asText();
            if (!wanted.contains(label)) {
                server.delete("jobs/" + job.path("id").asText());
                said.accept("removed    " + label + ", which is no longer in the file");
                changed++;
            }
        }
        return changed;
    }

    /** Every job that this program has made: its label, state, next run and recipients, a line each. */
    public List<String> jobs() {
        List<String> lines = new ArrayList<>();
        for (JsonNode summary : summaries()) {
            Optional<JsonNode> job = server.find("jobs/" + summary.path("id").asText(), JOB);
            List<String> readers = new ArrayList<>();
            List<String> analysts = new ArrayList<>();
            job.ifPresent(found -> found.path("mailNotification")
                    .path("toAddresses")
                    .path("address")
                    .forEach(reader -> readers.add(reader.asText())));
            job.ifPresent(found -> found.path("alert")
                    .path("toAddresses")
                    .path("address")
                    .forEach(reader -> analysts.add(reader.asText())));
            lines.add(summary.path("label").asText() + " (job "
                    + summary.path("id").asText() + "), "
                    + summary.path("state").path("value").asText().toLowerCase(Locale.ROOT) + ", next "
                    + summary.path("state").path("nextFireTime").asText("never") + ", to " + String.join(" ", readers)
                    + (analysts.isEmpty() ? "" : ", faults to " + String.join(" ", analysts)));
        }
        return lines;
    }

    /** The jobs that this program has made in its folder. */
    private List<JsonNode> summaries() {
        List<JsonNode> ours = new ArrayList<>();
        server.find("jobs").ifPresent(jobs -> jobs.path("jobsummary").forEach(job -> {
            if (OURS.matcher(job.path("label").asText()).matches()
                    && job.path("reportUnitURI").asText().startsWith(root + "/reports/")) {
                ours.add(job);
            }
        }));
        return ours;
    }

    private String unit(String report) {
        return Relocated.address(root, RepositoryPlan.unit(report));
    }

    private boolean put(ScheduledJob wanted) {
        ObjectNode job = json(wanted);
        String label = wanted.label();
        Optional<JsonNode> there = existing(unit(wanted.line().report()), label);
        if (there.isEmpty()) {
            JsonNode made = server.put("jobs", JOB, job);
            said.accept("created    " + label + " (job " + made.path("id").asText() + ")");
            return true;
        }
        if (Deployment.same(givenBack(job), there.get())) {
            said.accept("unchanged  " + label);
            return false;
        }
        job.put("id", there.get().path("id").asInt())
                .put("version", there.get().path("version").asInt());
        ((ObjectNode) job.path("trigger").path("simpleTrigger"))
                .put(
                        "id",
                        there.get()
                                .path("trigger")
                                .path("simpleTrigger")
                                .path("id")
                                .asInt())
                .put(
                        "version",
                        there.get()
                                .path("trigger")
                                .path("simpleTrigger")
                                .path("version")
                                .asInt());
        server.post("jobs/" + there.get().path("id").asInt(), JOB, job);
        said.accept("updated    " + label);
        return true;
    }

    /**
     * A job as Community 8.2.0 gives it back: without the words that go before the fault in the analyst's mail. They
     * follow from the job's label and the recipients' message, which it does give back.
     */
    private static ObjectNode givenBack(ObjectNode job) {
        ObjectNode known = job.deepCopy();
        if (known.path("alert") instanceof ObjectNode alert) {
            alert.remove("messageTextWhenJobFails");
        }
        return known;
    }

    private Optional<JsonNode> existing(String unit, String label) {
        List<Integer> ids = new ArrayList<>();
        for (JsonNode summary : server.find("jobs?reportUnitURI=" + unit)
                .map(jobs -> jobs.path("jobsummary"))
                .orElse(ServerConnection.JSON.createArrayNode())) {
            if (summary.path("label").asText().equals(label)) {
                ids.add(summary.path("id").asInt());
            }
        }
        if (ids.size() > 1) {
            // An import without its update option makes every job once more; which one somebody has changed by hand
            // cannot be told from here.
            said.accept("TWICE      " + label + ": jobs "
                    + ids.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + " would each be mailed. Delete all but the first in the list of schedules of the report.");
        }
        return ids.isEmpty() ? Optional.empty() : server.find("jobs/" + ids.get(0), JOB);
    }

    private ObjectNode json(ScheduledJob job) {
        ObjectNode json = ServerConnection.JSON.createObjectNode();
        json.put("label", job.label())
                .put("baseOutputFilename", job.file())
                .put("outputTimeZone", ScheduledJob.ZONE)
                .put("outputLocale", ScheduledJob.LOCALE);
        ObjectNode source =
                json.putObject("source").put("reportUnitURI", unit(job.line().report()));
        ObjectNode values = source.putObject("parameters").putObject("parameterValues");
        values.putArray("YEAR").add(job.period().year().toString());
        values.putArray("QUARTER").add(String.valueOf(job.period().quarter()));
        json.putObject("outputFormats").putArray("outputFormat").add(job.line().format());
        json.putObject("repositoryDestination")
                .put("folderURI", Relocated.address(root, RepositoryPlan.OUTPUT))
                .put("saveToRepository", true)
                .put("overwriteFiles", true)
                .put("sequentialFilenames", false);
        ObjectNode mail = json.putObject("mailNotification")
                .put("subject", job.subject())
                .put("messageText", job.message())
                .put("resultSendType", "SEND_ATTACHMENT")
                .put("messageTextWhenJobFails", job.failureMessage());
        job.line().recipients().forEach(mail.putObject("toAddresses").putArray("address")::add);
        if (!job.line().analysts().isEmpty()) {
            // The recipients get the sentence above; who can mend the data gets what is wrong with them.
            ObjectNode alert = json.putObject("alert")
                    .put("recipient", "NONE")
                    .put("jobState", "FAIL_ONLY")
                    .put("messageTextWhenJobFails", job.failed())
                    .put("includingStackTrace", true)
                    .put("includingReportJobInfo", true)
                    .put("subject", job.label());
            job.line().analysts().forEach(alert.putObject("toAddresses").putArray("address")::add);
        }
        ObjectNode trigger = json.putObject("trigger")
                .putObject("simpleTrigger")
                .put("timezone", ScheduledJob.ZONE)
                .put("occurrenceCount", 1);
        job.start()
                .ifPresentOrElse(
                        start -> trigger.put("startType", 2).put("startDate", START.format(start)),
                        () -> trigger.put("startType", 1));
        return json;
    }
}
