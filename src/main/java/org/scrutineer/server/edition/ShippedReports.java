package org.scrutineer.server.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates that the program carries: every folder of {@code reports/} with a template of its own name, and the
 * style files beside the folders.
 */
public final class ShippedReports {

    private final Map<String, String> templates = new TreeMap<>();
    private final Map<String, String> readmes = new TreeMap<>();
    private final Map<String, String> commands = new TreeMap<>();
    private final Map<String, String> styles = new TreeMap<>();

    private ShippedReports() {}

    /** Those on the program's own class path, in a folder or a jar. */
    public static ShippedReports onClassPath() {
        URL style = ShippedReports.class.getResource("/reports/scrutineer.jrtx");
        if (style == null) {
            throw new IllegalStateException("the program does not carry its reports; use the whole jar");
        }
        try {
            URI uri = style.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return in(jar.getPath("/reports"));
                }
            }
            return in(Path.of(uri).getParent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Those of a folder. */
    public static ShippedReports in(Path reports) throws IOException {
        ShippedReports shipped = new ShippedReports();
        try (Stream<Path> entries = Files.list(reports)) {
            for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
                String name = entry.getFileName().toString().replace("/", "");
                Path template = entry.resolve(name + ".jrxml");
                if (Files.isDirectory(entry) && Files.exists(template)) {
                    shipped.templates.put(name, Files.readString(template));
                    Path readme = entry.resolve("README.md");
                    shipped.readmes.put(name, Files.exists(readme) ? Files.readString(readme) : "");
                    Path commands = entry.resolve("commands.csv");
                    shipped.commands.put(name, Files.exists(commands) ? Files.readString(commands) : "");
                } else if (name.endsWith(".jrtx")) {
                    shipped.styles.put(name, Files.readString(entry));
                }
            }
        }
        return shipped;
    }

    /** Name of the folder to the text of its template, in order of name. */
    public Map<String, String> templates() {
        return new TreeMap<>(templates);
    }

    /** What the folder's page says of a report; empty where there is none. */
    public String readme(String name) {
        return readmes.getOrDefault(name, "");
    }

    /**
     * What the command {@code report} can make of a folder's template, as CSV (reports/README.md); empty where the
     * folder says nothing of it.
     */
    public String commands(String name) {
        return commands.getOrDefault(name, "");
    }

    /** File name to the text of the style file. */
    public Map<String, String> styles() {
        return new TreeMap<>(styles);
    }
}
