package org.scrutineer.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** A file that appears under its name only when all of it is written. What is left of an attempt that failed is removed. */
public final class WholeFile implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path path;
    private final Path part;
    private final OutputStream stream;

    /**
     * Begins the file in its folder, which is made when it is absent.
     *
     * @throws UncheckedIOException when the folder cannot be written to
     */
    public WholeFile(Path path) {
        this.path = path.toAbsolutePath();
        this.part = this.path.resolveSibling("." + path.getFileName() + "." + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + ".part");
        try {
            Files.createDirectories(this.path.getParent());
            this.stream = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE), 1 << 16);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public OutputStream stream() {
        return stream;
    }

    /** Gives the file its name. */
    public void finish() {
        try {
            stream.close();
            try {
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException otherwise) {
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
            Files.deleteIfExists(part);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
