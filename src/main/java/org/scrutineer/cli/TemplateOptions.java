package org.scrutineer.cli;

import java.nio.file.Path;
import org.scrutineer.jasper.template.OwnTemplates;
import org.scrutineer.run.CouncilTemplates;
import picocli.CommandLine.Option;

/** {@code --templates DIR}: templates of the council's own. */
final class TemplateOptions {

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "a folder with your own templates (.jrxml): one replaces the program's of the same name, or is "
                            + "named by a section")
    private Path templates;

    Path folder() {
        return templates;
    }

    /** The templates of the folder; none without the option. */
    CouncilTemplates open() {
        return templates == null ? CouncilTemplates.NONE : OwnTemplates.in(templates);
    }
}
