package org.scrutineer.server.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.server.schedule.ScheduledJob;

/**
 * The scheduled jobs of a repository archive. A job that starts at once is none of them: it would run, and be mailed,
 * at every import.
 *
 * @param username as whom they run; the importer leaves out jobs of a user whom the server does not have
 * @param jobs each with a day
 */
public record ArchivedJobs(String username, List<ScheduledJob> jobs) {

    /** No jobs at all. */
    public static final ArchivedJobs NONE = new ArchivedJobs("", List.of());

    public ArchivedJobs {
        jobs = jobs.stream().filter(job -> job.start().isPresent()).toList();
    }

    /** Addresses of the report units that have jobs. */
    Set<String> units() {
        return byUnit().keySet();
    }

    private Map<String, List<ScheduledJob>> byUnit() {
        Map<String, List<ScheduledJob>> byUnit = new LinkedHashMap<>();
        jobs.forEach(
                job -> byUnit.computeIfAbsent(RepositoryPlan.unit(job.line().report()), unit -> new ArrayList<>())
                        .add(job));
        return byUnit;
    }

    void addTo(ZipWriter zip) {
        int id = 0;
        for (Map.Entry<String, List<ScheduledJob>> unit : byUnit().entrySet()) {
            List<Integer> ids = new ArrayList<>();
            for (ScheduledJob job : unit.getValue()) {
                ids.add(++id);
                zip.add(
                        "reportJobs" + unit.getKey() + "/" + id + ".xml",
                        JobXml.of(job, job.start().orElseThrow(), id, username));
            }
            zip.add("reportJobs" + unit.getKey() + "/index.xml", JobXml.index(ids));
        }
    }
}
