package org.scrutineer.cli.docs;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.rules.Bibliography;
import org.scrutineer.rules.RuleFile;

/** Every setting with its choices and where it comes from. */
final class SettingsPage {

    private SettingsPage() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# Settings",
                "",
                "Write a setting as `NAME=CHOICE` in a `settings.properties` beside your files, in the properties file "
                        + "of a "
                        + "database, or after `--set`. The first choice is the default.",
                "",
                "| setting | choices | meaning | source |",
                "|---|---|---|---|"));
        for (RuleFile.Line line : RuleFile.read("settings.csv")) {
            lines.add(MarkdownTable.row(
                    line.get("setting"),
                    line.get("choices").replace("|", "; "),
                    line.get("meaning"),
                    Bibliography.inWords(line.get("guidance"))));
        }
        lines.add("");
        return lines;
    }
}
