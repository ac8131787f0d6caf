package org.scrutineer.server.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A mail server that takes nothing before STARTTLS and a log-in, for GreenMail has no STARTTLS. It can fall silent, so
 * that a sender can be killed at a known point.
 */
public final class StartTlsServer implements AutoCloseable {

    public static final String USER = "sender";
    public static final String PASSWORD = "s3cret-word";
    public static final String STORE_PASSWORD = "changeit";

    /**
     * A message that came whole.
     *
     * @param to the envelope's recipient
     * @param text headers and body
     */
    public record Received(String to, String text) {}

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final SSLSocketFactory tls;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> inClear = new CopyOnWriteArrayList<>();
    private final CountDownLatch silent = new CountDownLatch(1);
    private volatile String silence = "";
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean tlsAtOnce;

    /** @param store a PKCS12 file with the key of {@code localhost}, as {@link #keyOfLocalhost} makes it */
    public StartTlsServer(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE_PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, STORE_PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        tls = context.getSocketFactory();
        Thread thread = new Thread(this::listen, "mail server of the test");
        thread.setDaemon(true);
        thread.start();
    }

    /** A new key and certificate of {@code localhost}; the file serves as trust store as well. */
    public static Path keyOfLocalhost(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("localhost.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "localhost",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        STORE_PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException(said);
        }
        return store;
    }

    public int port() {
        return listening.getLocalPort();
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    /** Every line that came before TLS. */
    public List<String> inClear() {
        return List.copyOf(inClear);
    }

    /** Says nothing any more from the n-th connection on. */
    public void fallSilentAtConnection(int number) {
        silence = "connection " + number;
    }

    /** Takes the message for a recipient and does not say so. */
    public void fallSilentAfterMessageTo(String recipient) {
        silence = "message " + recipient;
    }

    public void speakAgain() {
        silence = "";
    }

    /** From now on TLS begins with the connection, as on port 465. */
    public void speakTlsAtOnce() {
        tlsAtOnce = true;
    }

    public boolean awaitSilence() throws InterruptedException {
        return silent.await(30, TimeUnit.SECONDS);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                if (silence.equals("connection " + connections.incrementAndGet())) {
                    holdUntilGone(socket);
                } else {
                    new Session(tlsAtOnce ? secured(socket) : socket).run();
                }
            } catch (IOException senderGone) {
                // A sender that was killed, or this server closing.
            }
        }
    }

    private SSLSocket secured(Socket socket) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, null, true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private void holdUntilGone(Socket socket) throws IOException {
        silent.countDown();
        while (socket.getInputStream().read() >= 0) {
            // What a silent server hears it does not answer.
        }
    }

    private final class Session {

        private Socket socket;
        private BufferedReader in;
        private OutputStream out;
        private boolean loggedIn;
        private String to = "";

        Session(Socket socket) throws IOException {
            use(socket);
        }

        private void use(Socket next) throws IOException {
            socket = next;
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1), 1);
            out = socket.getOutputStream();
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        void run() throws IOException {
            say("220 localhost");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean safe = socket instanceof SSLSocket;
                if (!safe) {
                    inClear.add(line);
                }
                String verb = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "EHLO" -> say(safe ? "250-localhost\r\n250 AUTH PLAIN" : "250-localhost\r\n250 STARTTLS");
                    case "STARTTLS" -> {
                        say("220 go on");
                        use(secured(socket));
                    }
                    case "AUTH" -> {
                        loggedIn = safe
                                && line.endsWith(Base64.getEncoder()
                                        .encodeToString(
                                                ("\0" + USER + "\0" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
                        say(loggedIn ? "235 welcome" : "535 wrong");
                    }
                    case "MAIL" -> say(loggedIn ? "250 yes" : "530 log in first");
                    case "RCPT" -> {
                        to = line.replaceAll(".*<(.*)>.*", "$1");
                        say("250 yes");
                    }
                    case "DATA" -> {
                        say("354 go on");
                        received.add(new Received(to, message()));
                        if (silence.equals("message " + to)) {
                            holdUntilGone(socket);
                            return;
                        }
                        say("250 taken");
                    }
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("502 not known");
                }
            }
        }

        private String message() throws IOException {
            StringBuilder text = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                text.append(line).append('\n');
            }
            return text.toString();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
