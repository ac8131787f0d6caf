package org.scrutineer.server.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Sends one file to several people, a message each, so that nobody sees the others. Each gets it once, however often
 * the same command is repeated.
 */
public final class Mailing {

    private static final String TIMEOUT_MS = "60000";

    private final MailSettings settings;
    private final Consumer<String> said;

    /** @param said is told what became of each recipient */
    public Mailing(MailSettings settings, Consumer<String> said) {
        this.settings = settings;
        this.said = said;
    }

    /**
     * Sends.
     *
     * @param again whether to send where an earlier attempt broke off and may have arrived
     * @return how many recipients did not, or perhaps did not, get it
     */
    public int send(Path file, List<String> recipients, String subject, String text, boolean again) {
        String message = digest(file, subject);
        int missed = 0;
        try (SentLedger ledger = new SentLedger(file.resolveSibling(file.getFileName() + ".sent"))) {
            for (String recipient : new LinkedHashSet<>(recipients)) {
                SentLedger.State state = ledger.state(message, recipient);
                if (state == SentLedger.State.SENT) {
                    said.accept("had it before  " + recipient);
                } else if (state == SentLedger.State.BEGUN && !again) {
                    said.accept("NOT KNOWN      " + recipient
                            + ": an earlier attempt broke off while sending. Ask, or send once more with --again.");
                    missed++;
                } else {
                    missed += send(file, recipient, subject, text, message, ledger) ? 0 : 1;
                }
            }
        }
        return missed;
    }

    private boolean send(Path file, String recipient, String subject, String text, String digest, SentLedger ledger) {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport(settings.security().equals("tls") ? "smtps" : "smtp")) {
            MimeMessage message = message(session, file, recipient, subject, text, digest);
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
            ledger.record(SentLedger.State.BEGUN, digest, recipient);
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (SendFailedException refused) {
                // The mail server said no before it took the message, so nothing is in doubt.
                ledger.record(SentLedger.State.NONE, digest, recipient);
                throw refused;
            }
            ledger.record(SentLedger.State.SENT, digest, recipient);
            said.accept("sent           " + recipient);
            return true;
        } catch (MessagingException failed) {
            said.accept("NOT SENT       " + recipient + ": the mail server " + settings + " said: " + words(failed));
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String words(Exception failed) {
        String text =
                String.valueOf(failed.getMessage()).replaceAll("\\s+", " ").strip();
        return settings.password().length() > 3 ? text.replace(settings.password(), "...") : text;
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = settings.security().equals("tls") ? "mail.smtps." : "mail.smtp.";
        properties.setProperty(prefix + "auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // A password never crosses the line in clear: without STARTTLS nothing is sent, unless the settings say that
        // none is wanted.
        properties.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(settings.security().equals("starttls")));
        properties.setProperty(
                "mail.smtp.starttls.required",
                String.valueOf(settings.security().equals("starttls")));
        return properties;
    }

    private MimeMessage message(
            Session session, Path file, String recipient, String subject, String text, String digest)
            throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The same message to the same person has the same id, so that mail systems can tell a repeat.
                setHeader(
                        "Message-ID",
                        "<" + digest.substring(0, 32) + "." + Integer.toHexString(recipient.hashCode())
                                + "@scrutineer>");
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(Instant.now()));
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, StandardCharsets.UTF_8.name());
        MimeBodyPart attachment = new MimeBodyPart();
        attachment.setDataHandler(new DataHandler(new FileDataSource(file.toFile()) {
            @Override
            public String getContentType() {
                String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
                return name.endsWith(".pdf")
                        ? "application/pdf"
                        : name.endsWith(".xlsx")
                                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                : "application/octet-stream";
            }
        }));
        attachment.setFileName(file.getFileName().toString());
        message.setContent(new MimeMultipart(words, attachment));
        message.saveChanges();
        return message;
    }

    private static String digest(Path file, String subject) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
