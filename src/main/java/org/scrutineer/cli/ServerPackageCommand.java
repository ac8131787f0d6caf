package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutineer.salt.Today;
import org.scrutineer.server.archive.ArchivedJobs;
import org.scrutineer.server.archive.ServerPackage;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.schedule.ScheduleLine;
import org.scrutineer.server.schedule.ScheduledJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code server package}: the archive that an administrator installs. */
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description =
                "Write scrutineer-server-<edition>.zip: plugin, beans, messages, reports, and how to install them.")
final class ServerPackageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CouncilOptions council;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the archives are written")
    private Path out;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "jrs8 (Community 8.2, commercial before 10 on Java 17) or jrs10; without it both")
    private String edition;

    @Option(
            names = "--schedules",
            paramLabel = "FILE",
            description = {
                "put jobs that mail reports, for a year from today, into the archive (without it, it has none);",
                SchedulesOption.DESCRIPTION
            })
    private Path schedules;

    @Option(
            names = "--job-user",
            paramLabel = "NAME",
            defaultValue = "jasperadmin",
            description = "the user that those jobs run as; the server must have that user (default: ${DEFAULT-VALUE})")
    private String jobUser;

    @Override
    public Integer call() {
        ArchivedJobs jobs = schedules == null ? ArchivedJobs.NONE : jobs(SchedulesOption.read(schedules));
        for (Edition one : edition == null ? Edition.values() : new Edition[] {council.edition(edition)}) {
            spec.commandLine().getOut().println(ServerPackage.write(out, one, council.properties(), jobs));
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private ArchivedJobs jobs(List<ScheduleLine> lines) {
        ArchivedJobs jobs = new ArchivedJobs(jobUser, ScheduledJob.of(lines, Today.inEngland()));
        spec.commandLine().getOut().println(jobs.jobs().size() + " jobs, as " + jobUser + ", in the archive.");
        lines.stream().filter(ScheduleLine::atOnce).forEach(line -> spec.commandLine()
                .getOut()
                .println("left out: " + line.report()
                        + " now; it would be mailed at every import. Use server schedule for it."));
        return jobs;
    }
}
