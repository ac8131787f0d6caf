package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.rules.CurrentTask;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * No exception without words reaches a user: what is not a fault of the data or of a file is a fault of the program,
 * and says what the program was busy with.
 */
class UnexpectedTest {

    @Command(name = "break")
    private static final class Breaking implements Callable<Integer> {
        @Override
        public Integer call() {
            CurrentTask.on(CurrentTask.Kind.REPORT, "activity");
            CurrentTask.on(CurrentTask.Kind.INDICATOR, "KPI-01");
            return List.<Integer>of().get(-1);
        }
    }

    @BeforeEach
    void nothingIsAtWork() {
        CurrentTask.begin();
    }

    @Test
    void aFaultOfTheProgramNamesWhatItWasAtAndAsksForAReport() {
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine();
        CommandLine.IExecutionExceptionHandler handler = commandLine.getExecutionExceptionHandler();
        commandLine.addSubcommand(new Breaking()).setErr(new PrintWriter(err)).setExecutionExceptionHandler(handler);
        assertEquals(1, commandLine.execute("break"));
        String said = err.toString();
        assertEquals(1, said.lines().count(), said);
        for (String words : List.of(
                "error: ",
                "the report activity, the indicator KPI-01",
                "a fault of the program, not of your data",
                "Please report it",
                "IndexOutOfBoundsException",
                "cli.UnexpectedTest$Breaking line ")) {
            assertTrue(said.contains(words), () -> words + " is not in " + said);
        }
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void whatTheLanguageThrowsWasNeverMeantForPeople() {
        for (Throwable failed : List.of(
                new NullPointerException(),
                new IndexOutOfBoundsException("Index -1 out of bounds for length 0"),
                new ClassCastException("a"),
                new ArithmeticException("/ by zero"),
                new NumberFormatException("For input string"),
                new StackOverflowError(),
                new IllegalStateException("the report cannot be filled: null", new NullPointerException()))) {
            assertTrue(Unexpected.words(failed).contains("a fault of the program"), Unexpected.words(failed));
        }
    }

    @Test
    void whatIsSaidInOurWordsIsLeftAlone() {
        assertEquals("rows were lost", Unexpected.words(new IllegalStateException("rows were lost")));
        assertEquals(
                "no.csv is not there. Check the path.",
                Unexpected.words(new UncheckedIOException(new NoSuchFileException("no.csv"))));
        assertTrue(Unexpected.words(new IOException()).startsWith("a file cannot be read or written"));
        assertTrue(Unexpected.words(new IllegalStateException("wrapped", new OutOfMemoryError()))
                .contains("-Xmx"));
    }

    @Test
    void aFaultOfTheDataIsFoundHoweverDeepItIsWrapped() {
        DataProblemException data = new DataProblemException(
                new Problem("target.csv", 2, "target", "V-NUMBER", "\"x\"", "a number", "Write one."));
        assertEquals(
                data,
                Unexpected.data(new RuntimeException(new IllegalStateException(data)))
                        .orElseThrow());
    }
}
