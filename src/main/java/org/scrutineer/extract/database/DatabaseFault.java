package org.scrutineer.extract.database;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/** Says what a database's refusal means, by the class of its SQL state (ISO 9075). */
public final class DatabaseFault {

    /** The code of every fault that a database itself reports. */
    static final String CODE = "S-DATABASE";

    /** A password in an address: as a parameter, or as Oracle writes it before the host. */
    private static final Pattern SECRET =
            Pattern.compile("(?i)((?:password|passwd|pwd)\\s*=\\s*)[^;&\\s\"']+|(:thin:[^/\\s]*/)[^@\\s]+(?=@)"
                    + "|(//[^:/@\\s]+:)[^@/\\s]+(?=@)");

    private static final Pattern DETAILS = Pattern.compile("(?s)\\s*\\b(Detail|Where):.*|; SQL statement:.*");

    /** The states of a connection that fails: the standard's, PostgreSQL's, Oracle's and H2's. */
    private static final Pattern GONE = Pattern.compile("08|57|66|9006|9008|90121");

    private DatabaseFault() {}

    /** Whether a database stopped answering: nothing more can be read from it. */
    public static boolean stopped(DataProblemException fault) {
        return fault.problems().stream().anyMatch(DatabaseFault::stopped);
    }

    /** Whether this is what a database itself reported. */
    public static boolean stopped(Problem problem) {
        return problem.code().equals(CODE);
    }

    static DataProblemException of(String what, String expected, SQLException refused) {
        return new DataProblemException(new Problem(what, 0, "", CODE, words(refused), expected, advice(refused)));
    }

    /** The database's own words on one line, without any password. */
    static String words(SQLException refused) {
        // A driver's message about a batch, and the details after a message, quote the row: a person.
        SQLException plain = refused instanceof BatchUpdateException && refused.getNextException() != null
                ? refused.getNextException()
                : refused;
        String message = plain.getMessage() == null
                ? plain.getClass().getSimpleName()
                : DETAILS.matcher(plain.getMessage()).replaceFirst("");
        return "the database said: "
                + withoutSecrets(message.replaceAll("\\s+", " ").strip());
    }

    static String withoutSecrets(String text) {
        return SECRET.matcher(text).replaceAll("$1$2$3***");
    }

    /** What to do about it. */
    static String advice(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        String message = refused.getMessage() == null ? "" : refused.getMessage();
        if (message.startsWith("No suitable driver")) {
            return "Check jdbc.url, or give the driver with --driver-jar; datasources/README.md says which.";
        }
        if (state.startsWith("28") || message.contains("ORA-01017") || message.contains("Login failed")) {
            return "Check jdbc.user and the password in the environment variable of jdbc.password.env.";
        }
        if (message.contains("SNAPSHOT")
                && message.toLowerCase(java.util.Locale.ROOT).contains("snapshot isolation")) {
            return "Ask the database's administrator to run: ALTER DATABASE name SET ALLOW_SNAPSHOT_ISOLATION ON.";
        }
        if (state.startsWith("57014") || state.startsWith("HYT") || refused instanceof SQLTimeoutException) {
            return "The query was stopped or took longer than jdbc.timeout.seconds: run it at a quieter time, raise "
                    + "the limit or ask the administrator; nothing was written.";
        }
        if (GONE.matcher(state).lookingAt()) {
            return "Check that the database runs and that this machine may reach it, then run the command again; "
                    + "nothing was written.";
        }
        if (state.startsWith("3D") || state.startsWith("90013") || state.startsWith("90146")) {
            return "There is no database of that name: check jdbc.url.";
        }
        if (state.startsWith("42") || state.startsWith("3F")) {
            return "Check the names of tables and columns, jdbc.schema, and the rights of the user; datasources/ has "
                    + "the definitions.";
        }
        return "Check the connection and the rights of its user.";
    }
}
