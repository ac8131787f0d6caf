package org.scrutineer.extract.database;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/**
 * A JDBC driver that may not be shipped with the program, from a jar the council has. Such a driver runs with all
 * rights of the program.
 */
public final class DriverJar {

    private DriverJar() {}

    /**
     * Makes the drivers of a jar known for as long as the program runs.
     *
     * @throws DataProblemException when there is no such file, or no driver in it
     */
    public static void register(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw fault(jar, "no such file", "the jar of a JDBC driver");
        }
        try {
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {jar.toUri().toURL()}, DriverJar.class.getClassLoader());
            int found = 0;
            for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
                if (driver.getClass().getClassLoader() == loader) {
                    DriverManager.registerDriver(new Shim(driver));
                    found++;
                }
            }
            if (found == 0) {
                throw fault(jar, "no JDBC driver in it", "a jar with META-INF/services/java.sql.Driver");
            }
        } catch (MalformedURLException | SQLException | java.util.ServiceConfigurationError unusable) {
            throw fault(jar, "a driver that cannot be used: " + unusable.getMessage(), "a driver for Java 17 or older");
        }
    }

    private static DataProblemException fault(Path jar, String found, String expected) {
        return new DataProblemException(new Problem(
                jar.getFileName().toString(),
                0,
                "",
                "S-DATABASE",
                found,
                expected,
                "Check the path after --driver-jar."));
    }

    /**
     * {@link DriverManager} only uses drivers of the program's own class loader, so one of those passes every call on.
     */
    private record Shim(Driver driver) implements Driver {

        @Override
        public Connection connect(String url, Properties info) throws SQLException {
            return driver.connect(url, info);
        }

        @Override
        public boolean acceptsURL(String url) throws SQLException {
            return driver.acceptsURL(url);
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
            return driver.getPropertyInfo(url, info);
        }

        @Override
        public int getMajorVersion() {
            return driver.getMajorVersion();
        }

        @Override
        public int getMinorVersion() {
            return driver.getMinorVersion();
        }

        @Override
        public boolean jdbcCompliant() {
            return driver.jdbcCompliant();
        }

        @Override
        public Logger getParentLogger() throws java.sql.SQLFeatureNotSupportedException {
            return driver.getParentLogger();
        }
    }
}
