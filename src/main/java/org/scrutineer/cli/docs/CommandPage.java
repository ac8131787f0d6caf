package org.scrutineer.cli.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.cli.Main;
import picocli.CommandLine;

/** Every command's own help, as the terminal prints it. */
final class CommandPage {

    private static final int COLUMNS = 100;

    private CommandPage() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# Commands",
                "",
                "Run a command as `java -jar scrutineer.jar COMMAND`. Exit codes: 0 done, 1 the data failed, 2 the "
                        + "command was wrong.",
                ""));
        Main.commandLine().getSubcommands().forEach((name, command) -> add(lines, name, command, "##"));
        return lines;
    }

    private static void add(List<String> lines, String name, CommandLine command, String level) {
        command.setUsageHelpWidth(COLUMNS);
        lines.addAll(List.of(level + " " + name, "", "```"));
        lines.addAll(Arrays.asList(command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                .stripTrailing()
                .split("\\R")));
        lines.addAll(List.of("```", ""));
        command.getSubcommands().forEach((below, nested) -> add(lines, name + " " + below, nested, level + "#"));
    }
}
