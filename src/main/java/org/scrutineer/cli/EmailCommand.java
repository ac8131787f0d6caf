package org.scrutineer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutineer.server.mail.MailSettings;
import org.scrutineer.server.mail.Mailing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code email}: a finished file to those who wait for it. */
@Command(
        name = "email",
        mixinStandardHelpOptions = true,
        description =
                "Send a file by e-mail, one message for each recipient. You can repeat the command, even after it was "
                        + "killed: FILE.sent lists the recipients who have the file, and nobody gets it twice.")
final class EmailCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to attach")
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ADDRESS",
            split = ",",
            description = "who gets it; may be repeated")
    private List<String> to;

    @Option(names = "--subject", required = true, paramLabel = "TEXT", description = "the message's subject")
    private String subject;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            defaultValue = "The file is attached.",
            description = "what the message says (default: ${DEFAULT-VALUE})")
    private String text;

    @Option(
            names = "--settings",
            defaultValue = "mail.properties",
            paramLabel = "FILE.properties",
            description =
                    "where the mail server is named (default: ${DEFAULT-VALUE}): mail.host, mail.from and, as needed, "
                            + "mail.port, mail.user, mail.password.env, mail.security (starttls, tls, none)")
    private Path settings;

    @Option(
            names = "--again",
            description = "send again to recipients whose earlier message may or may not have arrived")
    private boolean again;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + file);
        }
        for (String address : to) {
            if (!address.strip().matches("[^@\\s]+@[^@\\s]+")) {
                throw new ParameterException(
                        spec.commandLine(), "--to: an address such as name@council.gov.uk, found \"" + address + "\"");
            }
        }
        int missed = new Mailing(MailSettings.read(settings), line -> {
                    spec.commandLine().getOut().println(line);
                    spec.commandLine().getOut().flush();
                })
                .send(file, to.stream().map(String::strip).toList(), subject, text, again);
        return missed == 0 ? 0 : 1;
    }
}
