package org.scrutineer.extract.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.Main;
import org.scrutineer.extract.contract.DataProblemException;

/** A driver the program does not have, given as a jar; and a password that is wrong. */
class DriverJarTest {

    /** A vendor's driver: it answers to its own kind of address, and keeps its data in H2. */
    private static final String DRIVER =
            """
            package vendor;
            public class Driver implements java.sql.Driver {
                public java.sql.Connection connect(String url, java.util.Properties info) throws java.sql.SQLException {
                    return acceptsURL(url) ? new org.h2.Driver().connect("jdbc:h2:" + url.substring(12), info) : null;
                }
                public boolean acceptsURL(String url) { return url.startsWith("jdbc:vendor:"); }
                public java.sql.DriverPropertyInfo[] getPropertyInfo(String url, java.util.Properties info) { return new java.sql.DriverPropertyInfo[0]; }
                public int getMajorVersion() { return 1; }
                public int getMinorVersion() { return 0; }
                public boolean jdbcCompliant() { return false; }
                public java.util.logging.Logger getParentLogger() { return java.util.logging.Logger.getGlobal(); }
            }
            """;

    @TempDir
    private Path folder;

    private Path vendorsJar() throws IOException {
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("vendor")).resolve("Driver.java"), DRIVER);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString()));
        Path jar = folder.resolve("vendor.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("META-INF/services/java.sql.Driver"));
            out.write("vendor.Driver\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("vendor/Driver.class"));
            out.write(Files.readAllBytes(folder.resolve("vendor/Driver.class")));
        }
        return jar;
    }

    @Test
    void theProgramReadsThroughIt() throws IOException {
        Path properties = Files.writeString(
                folder.resolve("council.properties"), "jdbc.url=jdbc:vendor:file:" + folder.resolve("council") + "\n");
        String jar = vendorsJar().toString();
        assertEquals(
                0,
                Main.run(
                        "load",
                        "--source",
                        "target/test-classes/small",
                        "--to",
                        properties.toString(),
                        "--driver-jar",
                        jar));
        assertEquals(
                0,
                Main.run(
                        "validate",
                        "--source",
                        properties.toString(),
                        "--year",
                        "2017-18",
                        "--quarter",
                        "3",
                        "--driver-jar",
                        jar));
    }

    @Test
    void whatIsNoDriverIsSaidSo() throws IOException {
        assertTrue(assertThrows(DataProblemException.class, () -> DriverJar.register(folder.resolve("absent.jar")))
                .getMessage()
                .contains("--driver-jar"));
        Path empty = folder.resolve("empty.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(empty))) {
            out.putNextEntry(new JarEntry("nothing"));
        }
        assertTrue(assertThrows(DataProblemException.class, () -> DriverJar.register(empty))
                .getMessage()
                .contains("no JDBC driver in it"));
    }

    /** The environment variable PATH stands for a password that is not the right one: it must not be shown. */
    @Test
    void aWrongPassword() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("council");
        try (Connection connection = DriverManager.getConnection(url, "reader", "right")) {
            assertFalse(connection.isClosed());
        }
        Path properties = Files.writeString(
                folder.resolve("council.properties"),
                "jdbc.url=" + url + "\njdbc.user=reader\njdbc.password.env=PATH\n");
        StringWriter err = new StringWriter();
        assertEquals(
                1,
                Main.run(
                        new PrintWriter(err),
                        "count",
                        "--source",
                        properties.toString(),
                        "--year",
                        "2017-18",
                        "--out",
                        folder.resolve("out").toString()));
        assertTrue(err.toString().contains("Check jdbc.user and the password"), err.toString());
        assertFalse(err.toString().contains(System.getenv("PATH")), "the password");
        assertEquals(1, err.toString().strip().lines().count(), err.toString());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void secretsInAnAddressAreNeverShown() {
        for (String address : new String[] {
            "jdbc:postgresql://h/d?user=u&password=sesame&ssl=true",
            "jdbc:sqlserver://h;user=u;password=sesame;encrypt=true",
            "jdbc:oracle:thin:u/sesame@//h:1521/d",
            "jdbc:x://u:sesame@h/d"
        }) {
            assertFalse(DatabaseFault.withoutSecrets("Cannot open " + address).contains("sesame"), address);
        }
    }
}
