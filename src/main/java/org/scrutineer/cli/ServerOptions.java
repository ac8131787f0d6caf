package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.server.archive.Relocated;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.rest.ServerConnection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * Which server, and who asks. The password comes from an environment variable, so that no command line or history shows
 * it.
 */
final class ServerOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "the server's address, such as http://host:8080/jasperserver")
    private String url;

    @Option(
            names = "--user",
            required = true,
            paramLabel = "NAME",
            description = "a user of the server with administrator rights")
    private String user;

    @Option(
            names = "--password-env",
            required = true,
            paramLabel = "VARIABLE",
            description = "the environment variable that holds the password")
    private String variable;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            defaultValue = RepositoryPlan.ROOT,
            description = "folder of the server's repository for this council's reports and data source (default: "
                    + "${DEFAULT-VALUE})")
    private String folder;

    /** Where in the repository. */
    String folder() {
        return folder;
    }

    /** The plan there. */
    List<Resource> there(List<Resource> plan) {
        try {
            return Relocated.to(folder, plan);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--folder: " + wrong.getMessage());
        }
    }

    ServerConnection connect() {
        String password = System.getenv(variable);
        if (password == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--password-env: there is no environment variable " + variable
                            + ". Set it before the command: export " + variable + "=...");
        }
        if (!url.matches("https?://.+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url: an address such as http://host:8080/jasperserver, found \"" + url + "\"");
        }
        return new ServerConnection(url, user, password);
    }
}
