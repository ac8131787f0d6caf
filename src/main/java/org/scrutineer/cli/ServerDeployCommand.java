package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.ShippedReports;
import org.scrutineer.server.rest.Deployment;
import org.scrutineer.server.rest.ServerCheck;
import org.scrutineer.server.rest.ServerConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code server deploy}: reports, controls and data source into a running server. */
@Command(
        name = "deploy",
        mixinStandardHelpOptions = true,
        description =
                "Create or update reports, input controls and data source on a server. Repeat it as often as you like; "
                        + "it deletes nothing of anybody else's.")
final class ServerDeployCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions server;

    @Mixin
    private CouncilOptions council;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "jrs8 or jrs10 (default: as the server's version says)")
    private String edition;

    @Option(names = "--replace", description = "make the data source this council's, although it is another council's")
    private boolean replace;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ServerConnection connection = server.connect();
        Edition chosen = edition == null ? new ServerCheck(connection).edition() : council.edition(edition);
        int changed = new Deployment(
                        connection,
                        step -> {
                            out.println(step);
                            out.flush();
                        },
                        replace)
                .deploy(server.there(
                        new RepositoryPlan(chosen, ShippedReports.onClassPath()).resources(council.properties())));
        out.println(changed == 0 ? "Nothing to change." : changed + " created or updated.");
        out.flush();
        return 0;
    }
}
