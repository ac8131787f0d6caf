package org.scrutineer.server.mail;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/**
 * How to reach the mail server.
 *
 * @param host its name
 * @param port 587 for STARTTLS, which is the default; 465 for TLS from the start
 * @param from the sender's address
 * @param user who logs in; empty where the server asks for nobody
 * @param password from the environment; never written down
 * @param security {@code starttls} (must be offered), {@code tls}, or {@code none}
 */
public record MailSettings(String host, int port, String from, String user, String password, String security) {

    private static final Set<String> SECURITY = Set.of("starttls", "tls", "none");

    /**
     * Reads {@code mail.host}, {@code mail.port}, {@code mail.from}, {@code mail.user}, {@code mail.password.env},
     * {@code mail.security}.
     *
     * @throws DataProblemException when one is missing or wrong, saying which
     */
    public static MailSettings read(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw fault(
                    file,
                    "",
                    "a file that cannot be read",
                    "a properties file with the lines mail.host=... and mail.from=...");
        }
        String security = properties.getProperty("mail.security", "starttls").strip();
        if (!SECURITY.contains(security)) {
            throw fault(file, "mail.security", "\"" + security + "\"", "starttls, tls or none");
        }
        String port = properties
                .getProperty("mail.port", security.equals("tls") ? "465" : security.equals("none") ? "25" : "587")
                .strip();
        if (!port.matches("\\d{1,5}")) {
            throw fault(file, "mail.port", "\"" + port + "\"", "a number such as 587");
        }
        String variable = properties.getProperty("mail.password.env", "").strip();
        String password = variable.isEmpty() ? "" : System.getenv(variable);
        if (password == null) {
            throw fault(
                    file, "mail.password.env", "no environment variable " + variable, "the password in that variable");
        }
        return new MailSettings(
                needed(properties, file, "mail.host"),
                Integer.parseInt(port),
                needed(properties, file, "mail.from"),
                properties.getProperty("mail.user", "").strip(),
                password,
                security);
    }

    private static String needed(Properties properties, Path file, String name) {
        String value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw fault(file, name, "nothing", "a value");
        }
        return value;
    }

    private static DataProblemException fault(Path file, String field, String found, String expected) {
        return new DataProblemException(new Problem(
                file.getFileName().toString(),
                0,
                field,
                "S-MAIL",
                found,
                expected,
                "Correct the file; nothing was sent."));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
