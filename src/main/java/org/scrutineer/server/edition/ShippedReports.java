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
import org.scrutineer.jasper.template.ReportDescription;

/**
 * The templates that the program carries: every folder of {@code reports/} with a template of its own name, and the
 * style files beside the folders.
 */
public final class ShippedReports {

    private final Map<String, String> templates = new TreeMap<>();
    private final Map<String, ReportDescription> descriptions = new TreeMap<>();
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
                    shipped.descriptions.put(
                            name,
                            ReportDescription.read(name, Files.readString(entry.resolve(ReportDescription.FILE))));
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

    /** What a folder says of its report. */
    public ReportDescription description(String name) {
        return descriptions.get(name);
    }

    /** File name to the text of the style file. */
    public Map<String, String> styles() {
        return new TreeMap<>(styles);
    }
}
