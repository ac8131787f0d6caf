package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.server.mail.StartTlsServer;
import org.scrutineer.server.mail.StartTlsServer.Received;

/**
 * The command as a process of its own, over STARTTLS with a password: what it sends, what it refuses to send, and what
 * a kill leaves.
 */
class EmailCommandTest {

    private static final String ALL = "a@example.org,b@example.org,c@example.org";

    @TempDir
    private static Path keys;

    private static Path store;

    @TempDir
    private Path folder;

    private StartTlsServer server;
    private String security = "starttls";

    @BeforeAll
    static void key() throws Exception {
        store = StartTlsServer.keyOfLocalhost(keys);
    }

    @BeforeEach
    void start() throws Exception {
        server = new StartTlsServer(store);
        Files.writeString(folder.resolve("pack.pdf"), "%PDF-1.7 not really");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Process begin(boolean trusting, String host, String... arguments) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("mail.properties"),
                "mail.host=" + host + "\nmail.port=" + server.port()
                        + "\nmail.from=performance@example.gov.uk\nmail.user=" + StartTlsServer.USER
                        + "\nmail.password.env=MAIL_PASSWORD_OF_THE_TEST\nmail.security=" + security + "\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        if (trusting) {
            command.addAll(List.of(
                    "-Djavax.net.ssl.trustStore=" + store,
                    "-Djavax.net.ssl.trustStorePassword=" + StartTlsServer.STORE_PASSWORD));
        }
        command.addAll(List.of(
                Main.class.getName(),
                "email",
                folder.resolve("pack.pdf").toString(),
                "--subject",
                "Pack",
                "--settings",
                settings.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MAIL_PASSWORD_OF_THE_TEST", StartTlsServer.PASSWORD);
        return builder.start();
    }

    private String send(int exit, String... arguments) throws Exception {
        return ended(begin(true, "localhost", arguments), exit);
    }

    private static String ended(Process process, int exit) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), said);
        assertFalse(said.contains(StartTlsServer.PASSWORD), said);
        return said;
    }

    private void assertReceived(String... recipients) {
        assertEquals(
                List.of(recipients),
                server.received().stream().map(Received::to).toList());
    }

    @Test
    void startTlsWithAPasswordThatIsNeverInClear() throws Exception {
        assertEquals(
                "sent           a@example.org\nsent           b@example.org\n",
                send(0, "--to", "a@example.org,b@example.org"));
        assertReceived("a@example.org", "b@example.org");
        String message = server.received().get(0).text();
        assertTrue(
                message.contains("Subject: Pack")
                        && message.contains("filename=pack.pdf")
                        && !message.contains("b@example.org"),
                message);
        assertTrue(
                server.inClear().stream().allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS")),
                server.inClear().toString());
        assertEquals(2, server.inClear().stream().filter("STARTTLS"::equals).count());
    }

    @Test
    void tlsFromTheFirstByte() throws Exception {
        server.speakTlsAtOnce();
        security = "tls";
        assertTrue(
                ended(begin(false, "localhost", "--to", "a@example.org"), 1).startsWith("NOT SENT       a@example.org"),
                "a certificate that nobody vouches for");
        assertTrue(
                ended(begin(true, "127.0.0.1", "--to", "a@example.org"), 1).startsWith("NOT SENT       a@example.org"),
                "the certificate of another name");
        assertReceived();
        assertEquals("sent           a@example.org\n", send(0, "--to", "a@example.org"));
        assertReceived("a@example.org");
        assertEquals(List.of(), server.inClear());
    }

    @Test
    void nothingIsSentToAServerThatCannotShowWhoItIs() throws Exception {
        assertTrue(
                ended(begin(false, "localhost", "--to", "a@example.org"), 1)
                        .startsWith("NOT SENT       a@example.org: the mail server localhost:" + server.port()),
                "a certificate that nobody vouches for");
        assertTrue(
                ended(begin(true, "127.0.0.1", "--to", "a@example.org"), 1).startsWith("NOT SENT       a@example.org"),
                "the certificate of another name");
        assertReceived();
        assertTrue(
                server.inClear().stream()
                        .allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS") || line.equals("QUIT")),
                server.inClear().toString());
        // Nothing was begun, so nothing is in doubt.
        assertEquals("sent           a@example.org\n", send(0, "--to", "a@example.org"));
    }

    @Test
    void killedBetweenTwoRecipientsAndRepeated() throws Exception {
        server.fallSilentAtConnection(2);
        kill(begin(true, "localhost", "--to", ALL));
        assertReceived("a@example.org");
        server.speakAgain();
        assertEquals(
                "had it before  a@example.org\nsent           b@example.org\nsent           c@example.org\n",
                send(0, "--to", ALL));
        assertReceived("a@example.org", "b@example.org", "c@example.org");
    }

    @Test
    void killedBeforeTheServersAnswerIsNotSentTwiceUnlessAsked() throws Exception {
        server.fallSilentAfterMessageTo("b@example.org");
        kill(begin(true, "localhost", "--to", ALL));
        server.speakAgain();
        String said = send(1, "--to", ALL);
        assertTrue(
                said.contains(
                                "had it before  a@example.org\nNOT KNOWN      b@example.org: an earlier attempt broke off")
                        && said.endsWith("sent           c@example.org\n"),
                said);
        assertReceived("a@example.org", "b@example.org", "c@example.org");
        assertEquals(
                "had it before  a@example.org\nsent           b@example.org\nhad it before  c@example.org\n",
                send(0, "--to", ALL, "--again"));
    }

    private void kill(Process process) throws Exception {
        assertTrue(server.awaitSilence(), "the sender never came so far");
        process.destroyForcibly().waitFor();
    }
}
