package org.scrutineer.cli;

import org.scrutineer.cli.result.PersonalNotice;
import picocli.CommandLine.Option;

/** Whether what is made may be published. */
final class DisclosureOption {

    enum Choice {
        on,
        off
    }

    @Option(
            names = "--disclosure",
            paramLabel = "on|off",
            defaultValue = "on",
            description = "on: small counts are withheld and others rounded; off: every count as it is, and every page "
                    + "marked "
                    + PersonalNotice.MARKING + " (default: ${DEFAULT-VALUE})")
    private Choice disclosure;

    boolean on() {
        return disclosure == Choice.on;
    }
}
