package org.scrutineer.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command, and a line that works ({@code examples.properties}). */
final class WrongCommand {

    private static final Properties EXAMPLES = examples();

    private WrongCommand() {}

    static int explain(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        String name = command.getCommandSpec().qualifiedName(" ").replaceFirst("^\\S+ ?", "");
        String example = EXAMPLES.getProperty(name.replace(' ', '.'));
        if (example != null) {
            err.println("A line that works: java -jar scrutineer.jar " + example);
        }
        err.println((name.isEmpty() ? "--help" : name + " --help") + " tells the rest.");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** A line that works for a command, without the program's name; null where none is kept. */
    static String example(String command) {
        return EXAMPLES.getProperty(command);
    }

    private static Properties examples() {
        Properties examples = new Properties();
        try (Reader in = new InputStreamReader(
                WrongCommand.class.getResourceAsStream("examples.properties"), StandardCharsets.UTF_8)) {
            examples.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return examples;
    }
}
