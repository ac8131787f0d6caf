package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutineer.server.rest.Scheduling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code server jobs}: what will be mailed, and to whom. */
@Command(
        name = "jobs",
        mixinStandardHelpOptions = true,
        description =
                "List the jobs that server schedule has made, each with its state, its next run and its recipients.")
final class ServerJobsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> jobs = new Scheduling(server.connect(), server.folder(), step -> {}).jobs();
        jobs.forEach(out::println);
        out.println(jobs.isEmpty() ? "No jobs." : jobs.size() + " jobs.");
        out.flush();
        return 0;
    }
}
