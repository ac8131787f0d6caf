package org.scrutineer.server.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.ShippedReports;

/** {@code scrutineer-server-<edition>.zip}: everything an administrator installs, and the page that says how. */
public final class ServerPackage {

    /** What goes into the server's web application: path in the zip, and our resource. */
    static final List<String> WEBAPP = List.of("applicationContext-scrutineer.xml", "bundles/scrutineer.properties");

    private static final String HOME = "/org/scrutineer/server/";

    private ServerPackage() {}

    /**
     * Writes the package and gives its path.
     *
     * @param council properties of the data source; blank ones are filled in on the server
     * @param jobs mails that the archive sets up
     */
    public static Path write(Path folder, Edition edition, Map<String, String> council, ArchivedJobs jobs) {
        ZipWriter zip = new ZipWriter();
        zip.add(
                "INSTALL.md",
                text("INSTALL.md")
                        .replace("@EDITION@", edition.id())
                        .replace("@SERVERS@", edition.servers())
                        .replace("@PROVED@", edition.proved())
                        .replace(
                                "@ACCESSIBLE@",
                                text("ACCESSIBLE-" + edition.id() + ".md").strip()));
        zip.add("WEB-INF/lib/scrutineer-server-plugin.jar", bytes("scrutineer-server-plugin.jar"));
        for (String file : WEBAPP) {
            zip.add("WEB-INF/" + file, bytes("webapp/" + file));
        }
        if (edition == Edition.JRS8) {
            zip.add(
                    "accessible/WEB-INF/lib/scrutineer-server-accessible.jar",
                    bytes("scrutineer-server-accessible.jar"));
            zip.add(
                    "accessible/WEB-INF/applicationContext-scrutineer-accessible.xml",
                    bytes("webapp/applicationContext-scrutineer-accessible.xml"));
        }
        List<Resource> plan = new RepositoryPlan(edition, ShippedReports.onClassPath()).resources(council);
        zip.add("repository.zip", RepositoryArchive.of(edition, plan, jobs));
        // The importer would put the blank data source over the one that an administrator has filled in.
        zip.add(
                "repository-update.zip",
                RepositoryArchive.of(
                        edition,
                        plan.stream()
                                .filter(resource -> !(resource instanceof Resource.Council))
                                .toList(),
                        jobs));
        Path file = folder.resolve("scrutineer-server-" + edition.id() + ".zip");
        try (WholeFile whole = new WholeFile(file)) {
            whole.stream().write(zip.finish());
            whole.finish();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return file;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ServerPackage.class.getResourceAsStream(HOME + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "this program does not carry " + name + "; use scrutineer.jar, which mvn package makes");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
