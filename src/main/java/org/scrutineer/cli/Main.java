package org.scrutineer.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.UnknownWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program {@code scrutineer}. Each command is a class beside this one. */
@Command(name = "scrutineer", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Counts adult social care returns and prints the quarterly scrutiny performance pack.",
        subcommands = {DemoCommand.class, DemoDataCommand.class, ValidateCommand.class, CountCommand.class, ExplainCommand.class, FinishCommand.class, PackCommand.class, LoadCommand.class, LabelsCommand.class, ReportCommand.class, CommentaryCommand.class, ReconcileCommand.class, ServerCommand.class,
            EmailCommand.class, HelpCommand.class},
        footer = {"", "Exit codes: 0 done, 1 the data failed, 2 the command was wrong."})
public final class Main {

    /** How many faults of one kind a terminal shows before it only counts them. */
    static final int MANY = 50;

    private static final String NO_MEMORY = "there is not enough memory for this. Give the program more, such as java -Xmx2g -jar scrutineer.jar ...";

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and gives its exit code. Without a command: the help. */
    public static int run(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        try {
            return commandLine().execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
        } catch (OutOfMemoryError full) {
            System.err.println("error: " + NO_MEMORY);
            return 1;
        }
    }

    /** As {@link #run(String...)}, with what goes wrong written elsewhere than on standard error. */
    public static int run(PrintWriter err, String... arguments) {
        return commandLine().setErr(err).execute(arguments);
    }

    /** The command line with every command, ready to be run or described. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler(Main::explain);
        commandLine.setParameterExceptionHandler(WrongCommand::explain);
        return commandLine;
    }

    /** What went wrong, in words; a stack trace only when asked for with {@code -Dscrutineer.debug=true}. */
    private static int explain(Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (Boolean.getBoolean("scrutineer.debug")) {
            exception.printStackTrace(err);
        }
        if (exception instanceof DataProblemException data) {
            List<Problem> faults = UnknownWords.once(data.problems());
            faults.stream().limit(MANY).forEach(problem -> err.println("error: " + problem));
            if (faults.size() > MANY) {
                err.println("error: and " + (faults.size() - MANY) + " more faults");
            }
        } else {
            err.println("error: " + words(exception));
        }
        err.flush();
        return 1;
    }

    private static String words(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return NO_MEMORY;
            }
        }
        if (exception instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + " cannot be written or read: " + file.getReason() + ". Check the path, the rights and the room on the disk.";
        }
        if (exception instanceof NoSuchFileException file) {
            return file.getFile() + " is not there. Check the path.";
        }
        if (exception instanceof AccessDeniedException file) {
            return file.getFile() + " may not be written or read by this user. Check the rights.";
        }
        if (exception instanceof UncheckedIOException wrapped) {
            return words(wrapped.getCause());
        }
        return exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
    }
}
