package org.scrutineer.extract.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.rules.WrongRuleException;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Finds a council's settings: those of a source's properties file, or of {@code settings.properties} in its folder,
 * then what the command line says. What none of them names keeps its default.
 */
public final class SettingsReader {

    private SettingsReader() {}

    /**
     * The settings for a source.
     *
     * @param said name and choice from the command line
     * @throws DataProblemException when a setting or choice is not known
     */
    public static Settings read(Path source, Map<String, String> said) {
        return read(List.of(source), said);
    }

    /**
     * The settings for several sources that are one council.
     *
     * @throws DataProblemException when a setting or choice is not known, or two sources choose otherwise
     */
    public static Settings read(List<Path> sources, Map<String, String> said) {
        return read(sources, said, Settings.defaults());
    }

    /**
     * The settings in force: those of the sources, then those of the command line.
     *
     * @param base what holds where neither a source nor the command line says otherwise
     */
    public static Settings read(List<Path> sources, Map<String, String> said, Settings base) {
        Settings settings = base;
        Map<String, String> chosen = new HashMap<>();
        for (Path source : sources) {
            boolean folder = Files.isDirectory(source);
            Path file = folder ? source.resolve("settings.properties") : source;
            Properties properties = properties(file);
            for (String name : new TreeSet<>(properties.stringPropertyNames())) {
                if (folder || Settings.knows(name)) {
                    String choice = properties.getProperty(name).strip();
                    if (!chosen.computeIfAbsent(name, first -> choice).equals(choice)) {
                        throw fault(file, name, choice + ", where another source has " + chosen.get(name));
                    }
                    settings = with(settings, file, name, beside(file, name, choice));
                }
            }
        }
        for (Map.Entry<String, String> one : said.entrySet()) {
            settings = with(settings, Path.of("--set"), one.getKey(), one.getValue());
        }
        mustBeUsable(settings);
        return settings;
    }

    /** A folder of rules is named from where its setting stands. */
    private static String beside(Path file, String name, String choice) {
        boolean folder = name.equals(RuleSet.FOLDER) && !choice.equals(RuleSet.NO_FOLDER);
        return folder ? file.resolveSibling(choice).toString() : choice;
    }

    private static void mustBeUsable(Settings settings) {
        if (settings.get(RuleSet.FOLDER).equals(RuleSet.NO_FOLDER)) {
            return;
        }
        try {
            RuleSet.of(null, settings).hash();
        } catch (WrongRuleException wrong) {
            throw new DataProblemException(new Problem(
                    wrong.file(), wrong.row(), wrong.field(), "S-RULES", wrong.found(), wrong.expected(), wrong.fix()));
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new DataProblemException(new Problem(
                    settings.get(RuleSet.FOLDER),
                    0,
                    "",
                    "S-RULES",
                    wrong.getMessage(),
                    "rows as the program's own rule files have them",
                    "Correct the row."));
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.isRegularFile(file) && file.toString().endsWith(".properties")) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException unreadable) {
                throw fault(file, "", "a file that cannot be read");
            }
        }
        return properties;
    }

    private static Settings with(Settings settings, Path file, String name, String choice) {
        try {
            return settings.with(name, choice);
        } catch (IllegalArgumentException unknown) {
            throw fault(file, name, unknown.getMessage());
        }
    }

    private static DataProblemException fault(Path file, String field, String found) {
        return new DataProblemException(new Problem(
                file.getFileName().toString(),
                0,
                field,
                "S-SETTING",
                found,
                "settings as in rules/settings.csv",
                "Correct the setting or leave it out."));
    }
}
