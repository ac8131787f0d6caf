package org.scrutineer.extract.csv;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that appears under its name only when all of it is written. What is left of an attempt that failed is removed;
 * what a process left that was killed is removed by the next that writes the file.
 */
public final class WholeFile implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path path;
    private final Path part;
    private final OutputStream disk;
    private final OutputStream stream;

    /**
     * Begins the file in its folder, which is made when it is absent.
     *
     * @throws UncheckedIOException when the folder cannot be written to
     */
    public WholeFile(Path path) {
        this.path = path.toAbsolutePath();
        this.part = this.path.resolveSibling("." + path.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + ".part");
        try {
            Files.createDirectories(this.path.getParent());
            removeLeftovers();
            this.disk = Files.newOutputStream(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException refused) {
            throw new UncheckedIOException(named(refused));
        }
        this.stream = new BufferedOutputStream(new Named(), 1 << 16);
    }

    private void removeLeftovers() throws IOException {
        Pattern left = Pattern.compile(Pattern.quote("." + path.getFileName() + ".") + "(\\d{1,18})-\\d+\\.part");
        try (Stream<Path> files = Files.list(path.getParent())) {
            for (Path file : files.toList()) {
                Matcher name = left.matcher(file.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** What the disk refuses in the middle of a write it refuses without a name. */
    private final class Named extends FilterOutputStream {

        private Named() {
            super(disk);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                disk.write(bytes, offset, length);
            } catch (IOException refused) {
                throw named(refused);
            }
        }
    }

    /** The fault with the file's name, not that of its part, and a reason in words. */
    private FileSystemException named(IOException refused) {
        String reason = refused instanceof FileSystemException file ? file.getReason() : refused.getMessage();
        if (refused instanceof AccessDeniedException) {
            reason = "this user may not write there";
        } else if (refused instanceof FileAlreadyExistsException) {
            reason = "a part of the path is a file, not a folder";
        }
        FileSystemException named =
                new FileSystemException(path.toString(), null, reason == null ? "the disk refused it" : reason);
        named.initCause(refused);
        return named;
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
            throw new UncheckedIOException(named(refused));
        }
    }

    @Override
    public void close() {
        try {
            // Past the buffer: a full disk would refuse what is in it again, and the part would stay.
            disk.close();
            Files.deleteIfExists(part);
        } catch (IOException left) {
            throw new UncheckedIOException(named(left));
        }
    }
}
