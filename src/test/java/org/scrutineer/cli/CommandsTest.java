package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The program says the same whether every command is described or only what the arguments need. */
class CommandsTest {

    static Stream<String> lines() {
        return Stream.concat(
                Commands.all().getSubcommands().keySet().stream()
                        .flatMap(name -> Stream.of(name + " --help", name + " --nothing")),
                Stream.of(
                        "--help",
                        "-h",
                        "--version",
                        "--hepl",
                        "cuont",
                        "help",
                        "help count",
                        "-h count --source x",
                        "server deploi"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void sameWords(String line) {
        String[] arguments = line.split(" ");
        assertEquals(said(Commands.all(), arguments), said(Commands.of(arguments), arguments));
    }

    private static String said(CommandLine program, String... arguments) {
        StringWriter words = new StringWriter();
        PrintWriter both = new PrintWriter(words, true);
        int exit = program.setParameterExceptionHandler(WrongCommand::explain)
                .setOut(both)
                .setErr(both)
                .execute(arguments);
        return exit + "\n" + words;
    }

    @ParameterizedTest
    @MethodSource("names")
    void oneCommandIsDescribedWhereOneIsAskedFor(String name) {
        assertEquals(1, Commands.of(name, "--help").getSubcommands().size());
    }

    static Stream<String> names() {
        return Commands.all().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }
}
