package org.scrutineer.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.validate.help.HelpPages;

/**
 * Writes the reference part of the documentation as Markdown. The build runs it before it makes the site, so that no
 * column, setting, option or rule is typed twice.
 */
public final class ReferencePages {

    private ReferencePages() {}

    /** Every page: its file name and its lines. */
    public static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("contracts.md", ContractPage.lines());
        pages.put("commands.md", CommandPage.lines());
        pages.put("settings.md", SettingsPage.lines());
        pages.put("validation.md", HelpPages.lines());
        pages.put("bibliography.md", BibliographyPage.lines());
        return pages;
    }

    /**
     * Writes every page.
     *
     * @param arguments the folder to write to
     * @throws IOException when a page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, List<String>> page : pages().entrySet()) {
            Files.write(folder.resolve(page.getKey()), page.getValue());
        }
    }
}
