package org.scrutineer.cli;

import picocli.CommandLine.Option;

/** Whether what is made may be published. */
final class DisclosureOption {

    /** The marking of the Government Security Classifications for papers that name or could give away people. */
    static final String MARKING = "OFFICIAL-SENSITIVE";

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
                    + MARKING + " (default: ${DEFAULT-VALUE})")
    private Choice disclosure;

    boolean on() {
        return disclosure == Choice.on;
    }
}
