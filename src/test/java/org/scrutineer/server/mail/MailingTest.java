package org.scrutineer.server.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file sent through a mail server of the test's own. */
class MailingTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void start() throws IOException {
        server.setUser("sender", "s3cret-word");
        server.start();
        file = Files.writeString(folder.resolve("pack.pdf"), "%PDF-1.7 not really");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private int send(String security, boolean again, String... recipients) {
        MailSettings settings = new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                "performance@example.gov.uk",
                security.equals("none") ? "sender" : "",
                "s3cret-word",
                security);
        return new Mailing(settings, said::add)
                .send(file, List.of(recipients), "Scrutiny pack – Q3", "The pack is attached.", again);
    }

    @Test
    void eachRecipientOnceHoweverOftenRepeated() throws Exception {
        assertEquals(0, send("none", false, "a@example.org", "b@example.org", "a@example.org"));
        assertEquals(0, send("none", false, "a@example.org", "b@example.org", "c@example.org"));
        MimeMessage[] received = server.getReceivedMessages();
        assertEquals(
                List.of("a@example.org", "b@example.org", "c@example.org"),
                List.of(received).stream().map(MailingTest::recipient).toList());
        assertEquals("Scrutiny pack – Q3", received[0].getSubject());
        MimeMultipart parts = (MimeMultipart) received[0].getContent();
        assertEquals("pack.pdf", parts.getBodyPart(1).getFileName());
        assertArrayEquals(
                Files.readAllBytes(file), parts.getBodyPart(1).getInputStream().readAllBytes());
        assertEquals(
                List.of(
                        "sent           a@example.org",
                        "sent           b@example.org",
                        "had it before  a@example.org",
                        "had it before  b@example.org",
                        "sent           c@example.org"),
                said);
    }

    @Test
    void anotherFileIsAnotherMessage() throws IOException {
        send("none", false, "a@example.org");
        Files.writeString(file, "%PDF-1.7 corrected");
        send("none", false, "a@example.org");
        assertEquals(2, server.getReceivedMessages().length);
    }

    @Test
    void killedWhileSendingIsNotSentTwiceUnlessAsked() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("Scrutiny pack – Q3".getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve("pack.pdf.sent"),
                "BEGUN\t" + HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))) + "\ta@example.org\n");
        assertEquals(1, send("none", false, "a@example.org", "b@example.org"));
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(0, send("none", true, "a@example.org", "b@example.org"));
        assertEquals(2, server.getReceivedMessages().length);
        assertTrue(said.get(0).startsWith("NOT KNOWN      a@example.org"), said.get(0));
    }

    @Test
    void withoutStartTlsNothingIsSent() {
        assertEquals(1, send("starttls", false, "a@example.org"));
        assertEquals(0, server.getReceivedMessages().length);
        assertTrue(
                said.get(0).startsWith("NOT SENT       a@example.org")
                        && said.get(0).contains("STARTTLS"),
                said.get(0));
        // Nothing was begun, so a later attempt is free to send.
        assertEquals(0, send("none", false, "a@example.org"));
    }

    @Test
    void aWrongPasswordIsToldWithoutThePassword() {
        MailSettings settings = new MailSettings(
                "127.0.0.1", server.getSmtp().getPort(), "performance@example.gov.uk", "sender", "wrong-word", "none");
        assertEquals(1, new Mailing(settings, said::add).send(file, List.of("a@example.org"), "s", "t", false));
        assertFalse(said.get(0).contains("wrong-word"), said.get(0));
        assertFalse(settings.toString().contains("wrong-word"));
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
