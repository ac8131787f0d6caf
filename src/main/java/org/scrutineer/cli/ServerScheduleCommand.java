package org.scrutineer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutineer.salt.Today;
import org.scrutineer.server.rest.Scheduling;
import org.scrutineer.server.schedule.ScheduleLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code server schedule}: reports by e-mail for the year ahead. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Set up jobs that mail reports, for a year ahead, from a schedules.csv "
                + "(datasources/server/schedules.csv is one). The jobs become those of the file: changed "
                + "recipients replace a job, a line that is gone removes it, a line for now is sent once.")
final class ServerScheduleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions server;

    @Option(names = "--schedules", required = true, paramLabel = "FILE", description = SchedulesOption.DESCRIPTION)
    private Path schedules;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<ScheduleLine> lines = SchedulesOption.read(schedules);
        int changed = new Scheduling(server.connect(), server.folder(), step -> {
                    out.println(step);
                    out.flush();
                })
                .schedule(lines, Today.inEngland());
        out.println(changed == 0 ? "Nothing to change." : changed + " jobs created, updated or removed.");
        out.flush();
        return 0;
    }
}
