package org.scrutineer.server.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * What was sent to whom, in a file beside the report, written to the disk before and after each message: a command that
 * is killed and repeated sends no message twice. Between the two lines the fate of a message is unknown, and it is not
 * sent again unless asked.
 */
final class SentLedger implements AutoCloseable {

    /** How far a message to one recipient came. */
    enum State {
        NONE,
        BEGUN,
        SENT
    }

    private final FileChannel channel;
    private final FileLock lock;
    private final Map<String, State> states = new HashMap<>();

    SentLedger(Path file) {
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new IllegalStateException("another command is sending this file; wait for it to end");
            }
            byte[] kept = Channels.newInputStream(channel).readAllBytes();
            new String(kept, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(parts -> parts.length == 3)
                    .forEach(parts -> states.put(parts[1] + "\t" + parts[2], State.valueOf(parts[0])));
        } catch (OverlappingFileLockException taken) {
            throw new IllegalStateException("another command is sending this file; wait for it to end", taken);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    State state(String message, String recipient) {
        return states.getOrDefault(message + "\t" + recipient, State.NONE);
    }

    void record(State state, String message, String recipient) {
        try {
            channel.write(ByteBuffer.wrap(
                    (state + "\t" + message + "\t" + recipient + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        states.put(message + "\t" + recipient, state);
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException atClose) {
            throw new UncheckedIOException(atClose);
        }
    }
}
