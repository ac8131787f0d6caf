package org.scrutineer.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code server}: everything about JasperReports Server. */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        description = "Install, check, deploy and schedule on JasperReports Server.",
        subcommands = {
            ServerPackageCommand.class,
            ServerCheckCommand.class,
            ServerDeployCommand.class,
            ServerScheduleCommand.class,
            ServerJobsCommand.class
        })
final class ServerCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say which: " + String.join(", ", spec.subcommands().keySet()));
    }
}
