package org.scrutineer.jasper.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts a template of a council's own from the house style: the scorecard under another name, with the style file
 * beside it.
 */
public final class TemplateStart {

    private static final String STYLES = "scrutineer.jrtx";

    private TemplateStart() {}

    /**
     * Writes the template and gives its file.
     *
     * @throws FileAlreadyExistsException where there is a template of that name: nothing is overwritten
     */
    public static Path write(String name, Path folder) throws IOException {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "a template's name has small letters, digits and dashes, such as finance-page; found \"" + name
                            + "\"");
        }
        Path file = folder.resolve(name + ".jrxml");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    file.toString(), null, "it is there already, and nothing is overwritten");
        }
        Files.createDirectories(folder);
        Files.writeString(
                file,
                read("scorecard/scorecard.jrxml")
                        .replace("name=\"scorecard\"", "name=\"" + name + "\"")
                        .replace("reports/" + STYLES, STYLES));
        if (Files.notExists(folder.resolve(STYLES))) {
            Files.writeString(folder.resolve(STYLES), read(STYLES));
        }
        return file;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = TemplateStart.class.getResourceAsStream("/reports/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
