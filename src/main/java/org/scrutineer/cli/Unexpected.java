package org.scrutineer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.rules.CurrentTask;

/**
 * Puts an exception into words: a fault of the data, of a file or of the machine, or else a fault of the program, with
 * the current task and a request to report it.
 */
final class Unexpected {

    private static final String NO_MEMORY =
            "there is not enough memory for this. Give the program more, such as java -Xmx2g -jar scrutineer.jar ...";
    private static final String OWN = "org.scrutineer.";

    private Unexpected() {}

    /** The fault of the data that lies at the bottom, however deep a library has wrapped it. */
    static Optional<DataProblemException> data(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataProblemException data) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    /** A sentence for whoever ran the command. */
    static String words(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            // What the program refuses in a type of its own has its words, whatever made it notice.
            if (cause.getClass().getName().startsWith(OWN) && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return NO_MEMORY;
            }
            if (cause instanceof IOException file) {
                return file(file);
            }
        }
        return isMeantForPeople(failed) ? failed.getMessage() : faultOfTheProgram(failed);
    }

    private static String file(IOException failed) {
        if (failed instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there. Check the path.";
        }
        if (failed instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be written or read by this user. Check the rights.";
        }
        if (failed instanceof FileSystemException file) {
            return file.getFile() + " cannot be written or read"
                    + (file.getReason() == null ? "" : ": " + file.getReason())
                    + ". Check the path, the rights and the room on the disk.";
        }
        return failed.getMessage() == null
                ? "a file cannot be read or written: " + failed.getClass().getSimpleName()
                : failed.getMessage();
    }

    /**
     * The program says in words of its own what it refuses, and so do checked exceptions; the language's and a
     * library's others were never meant for people.
     */
    private static boolean isMeantForPeople(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof Exception) || (cause instanceof RuntimeException && !isOurs(cause))) {
                return false;
            }
        }
        return failed.getMessage() != null;
    }

    private static boolean isOurs(Throwable failed) {
        StackTraceElement[] stack = failed.getStackTrace();
        boolean general = failed.getClass() == IllegalStateException.class
                || failed.getClass() == IllegalArgumentException.class
                || failed instanceof UncheckedIOException;
        return failed.getClass().getName().startsWith(OWN)
                || (general && (stack.length == 0 || stack[0].getClassName().startsWith(OWN)));
    }

    private static String faultOfTheProgram(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String where = "";
        for (StackTraceElement element : root.getStackTrace()) {
            if (element.getClassName().startsWith(OWN)) {
                where = " in " + element.getClassName().substring(OWN.length()) + " line " + element.getLineNumber();
                break;
            }
        }
        String busy = CurrentTask.said();
        return "the program met something that it was not made for ("
                + root.getClass().getSimpleName() + where + ")" + (busy.isEmpty() ? "" : " while it worked on " + busy)
                + ". This is a fault of the program, not of your data; no file is left half written. Please report it "
                + "with this line"
                + (busy.isEmpty() ? "" : ", and with the rows of " + busy + " if you may show them")
                + "; java -Dscrutineer.debug=true -jar scrutineer.jar ... gives the details that belong to a report.";
    }
}
