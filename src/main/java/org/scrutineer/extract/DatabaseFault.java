package org.scrutineer.extract;

import java.sql.SQLException;

/** Says what a database's refusal means, by the class of its SQL state (ISO 9075). */
final class DatabaseFault {

    private DatabaseFault() {
    }

    /** The database's own words on one line. */
    static String words(SQLException refused) {
        String message = refused.getMessage() == null ? refused.getClass().getSimpleName() : refused.getMessage();
        return "the database said: " + message.replaceAll("\\s+", " ").strip();
    }

    /** What to do about it. */
    static String advice(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (refused.getMessage() != null && refused.getMessage().startsWith("No suitable driver")) {
            return "Check jdbc.url, or give the driver with --driver-jar.";
        }
        if (state.startsWith("28")) {
            return "Check jdbc.user and the password in the environment variable of jdbc.password.env.";
        }
        if (state.startsWith("08")) {
            return "Check that the database runs and that this machine may reach it, then run the command again; nothing was written.";
        }
        if (state.startsWith("42")) {
            return "Check the names of tables and columns, and the rights of the user; datasources/ has the definitions.";
        }
        if (state.startsWith("57") || refused instanceof java.sql.SQLTimeoutException) {
            return "The database stopped the query or took too long: run it at a quieter time or ask its administrator.";
        }
        return "Check the connection and the rights of its user.";
    }
}
