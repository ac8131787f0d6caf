package org.scrutineer.cli.docs;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.rules.Bibliography;

/** The published documents that the rules rest on. */
final class BibliographyPage {

    private BibliographyPage() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# Bibliography",
                "",
                "Rules cite these documents by their key. What could not be read in full is marked in "
                        + "`rules/sources.csv`.",
                "",
                "| key | title | publisher | date | where |",
                "|---|---|---|---|---|"));
        Bibliography.publications()
                .values()
                .forEach(publication -> lines.add(MarkdownTable.row(
                        publication.key(),
                        publication.title(),
                        publication.publisher(),
                        publication.date(),
                        publication.where())));
        lines.add("");
        return lines;
    }
}
