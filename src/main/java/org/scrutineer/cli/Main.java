package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.source.RepeatedFaults;
import org.scrutineer.rules.CurrentTask;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code scrutineer}. Each command is a class beside this one. */
@Command(
        name = "scrutineer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Counts adult social care returns and prints the quarterly scrutiny performance pack.",
        footer = {"", "Exit codes: 0 done, 1 the data failed, 2 the command was wrong."})
public final class Main {

    /** How many faults of one kind a terminal shows before it only counts them. */
    static final int MANY = 50;

    Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and gives its exit code. Without a command: the help. */
    public static int run(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        String[] asked = arguments.length == 0 ? new String[] {"--help"} : arguments;
        return run(commandLine(Commands.of(asked)), asked);
    }

    /** As {@link #run(String...)}, with what goes wrong written elsewhere than on standard error. */
    public static int run(PrintWriter err, String... arguments) {
        return run(commandLine(Commands.of(arguments)).setErr(err), arguments);
    }

    private static int run(CommandLine commandLine, String... arguments) {
        CurrentTask.begin();
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError broken) {
            return explain(broken, commandLine);
        }
    }

    /** The command line with every command, ready to be run or described. */
    public static CommandLine commandLine() {
        return commandLine(Commands.all());
    }

    private static CommandLine commandLine(CommandLine commandLine) {
        commandLine.setExecutionExceptionHandler((failed, line, parsed) -> explain(failed, line));
        commandLine.setParameterExceptionHandler(WrongCommand::explain);
        return commandLine;
    }

    /** What went wrong, in words; a stack trace only when asked for with {@code -Dscrutineer.debug=true}. */
    private static int explain(Throwable failed, CommandLine commandLine) {
        PrintWriter err = commandLine.getErr();
        if (Boolean.getBoolean("scrutineer.debug")) {
            failed.printStackTrace(err);
        }
        Optional<DataProblemException> data = Unexpected.data(failed);
        if (data.isPresent()) {
            List<Problem> faults = RepeatedFaults.once(data.get().problems());
            faults.stream().limit(MANY).forEach(problem -> err.println("error: " + problem));
            if (faults.size() > MANY) {
                err.println("error: and " + (faults.size() - MANY) + " more faults");
            }
        } else {
            err.println("error: " + Unexpected.words(failed));
        }
        err.flush();
        return 1;
    }
}
