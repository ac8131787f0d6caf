package org.scrutineer.cli;

import java.nio.file.Path;
import org.scrutineer.jasper.OwnTemplates;
import org.scrutineer.jasper.ReportRun;
import picocli.CommandLine.Option;

/** {@code --templates DIR}: templates of the council's own. */
final class TemplateOptions {

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "a folder with your own templates (.jrxml): one replaces the program's of the same name, or is named by a section")
    private Path templates;

    Path folder() {
        return templates;
    }

    /** Gives a run the templates; without the option it keeps the program's. */
    void into(ReportRun run) {
        if (templates != null) {
            run.with(OwnTemplates.in(templates));
        }
    }
}
