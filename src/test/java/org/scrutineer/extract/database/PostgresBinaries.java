package org.scrutineer.extract.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL from the same binaries as the library's, started by root as the user nobody, where a user namespace is not
 * allowed.
 */
final class PostgresBinaries implements AutoCloseable {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final Path home = Files.createTempDirectory("scrutineer-postgres");
    private final Process server;
    private final int port;

    PostgresBinaries() throws IOException, InterruptedException {
        unpack();
        Path data = home.resolve("data");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(data);
        Files.setOwner(
                data, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        Process made = start("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8", "-D", data.toString());
        if (!made.waitFor(60, TimeUnit.SECONDS) || made.exitValue() != 0) {
            throw new IOException("initdb did not make a database as nobody");
        }
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = start("postgres", "-D", data.toString(), "-p", String.valueOf(port), "-k", "", "-c", "fsync=off");
    }

    int port() {
        return port;
    }

    private Process start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(AS_NOBODY);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void unpack() throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/postgres-linux-x86_64.txz")) {
            if (packed == null) {
                throw new IOException("no PostgreSQL for this machine on the class path");
            }
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    Path target = home.resolve(entry.getName()).normalize();
                    if (entry.isDirectory()) {
                        Files.createDirectories(target);
                    } else {
                        Files.createDirectories(target.getParent());
                        if (entry.isSymbolicLink()) {
                            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                        } else {
                            Files.copy(tar, target);
                            Files.setPosixFilePermissions(
                                    target,
                                    PosixFilePermissions.fromString(
                                            target.getParent().endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--"));
                        }
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
