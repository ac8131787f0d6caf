package org.scrutineer.cli;

import org.scrutineer.server.rest.ServerConnection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which server, and who asks. The password comes from an environment variable, so that no command line or history shows it. */
final class ServerOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--url", required = true, paramLabel = "URL", description = "the server's address, such as http://host:8080/jasperserver")
    private String url;

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "a user of the server with administrator rights")
    private String user;

    @Option(names = "--password-env", required = true, paramLabel = "VARIABLE", description = "the environment variable that holds the password")
    private String variable;

    ServerConnection connect() {
        String password = System.getenv(variable);
        if (password == null) {
            throw new ParameterException(spec.commandLine(), "--password-env: there is no environment variable " + variable + ". Set it before the command: export " + variable + "=...");
        }
        if (!url.matches("https?://.+")) {
            throw new ParameterException(spec.commandLine(), "--url: an address such as http://host:8080/jasperserver, found \"" + url + "\"");
        }
        return new ServerConnection(url, user, password);
    }
}
