package org.scrutineer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What came of a command that a test ran in its own process.
 *
 * @param exit the exit code
 * @param out what it answered
 * @param err what it reported
 */
record Ran(int exit, String out, String err) {

    static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
