package org.scrutineer.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands. To describe one, its options and all that these rest on are loaded; so only the command that is asked
 * for is described, since a start would otherwise take twice as long.
 */
final class Commands {

    private static final List<Class<?>> ALL = List.of(
            InitCommand.class,
            NextCommand.class,
            DemoCommand.class,
            DemoDataCommand.class,
            ValidateCommand.class,
            CountCommand.class,
            ExplainCommand.class,
            FinishCommand.class,
            PackCommand.class,
            LoadCommand.class,
            LabelsCommand.class,
            ReportCommand.class,
            CommentaryCommand.class,
            ReconcileCommand.class,
            ServerCommand.class,
            EmailCommand.class,
            HelpCommand.class);

    private Commands() {}

    /** The program with every command. */
    static CommandLine all() {
        CommandLine program = new CommandLine(new Main());
        ALL.forEach(program::addSubcommand);
        return program;
    }

    /** The program with what these arguments need: one command, the names of all, or every command. */
    static CommandLine of(String... arguments) {
        if (arguments.length == 1 && arguments[0].startsWith("-")) {
            return named();
        }
        for (Class<?> command : ALL) {
            if (arguments.length > 0 && name(command).equals(arguments[0]) && command != HelpCommand.class) {
                return new CommandLine(new Main()).addSubcommand(command);
            }
        }
        return all();
    }

    /** The program with the names of its commands and what they do: enough for its own help. */
    private static CommandLine named() {
        CommandLine program = new CommandLine(new Main());
        for (Class<?> command : ALL) {
            Command says = command.getAnnotation(Command.class);
            CommandSpec one = CommandSpec.create().name(says.name());
            one.usageMessage().header(says.header()).description(says.description());
            program.addSubcommand(one.name(), one);
        }
        return program;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
