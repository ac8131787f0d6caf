package org.scrutineer.server.archive;

import java.util.List;
import java.util.Map;

/**
 * One thing of a server's repository that this program makes. Its address ends with its name; names hold letters,
 * digits and underscores alone.
 */
public sealed interface Resource {

    /** Address in the repository, such as {@code /scrutineer/reports/ascof}. */
    String uri();

    /** What people see. */
    String label();

    /** What it is for; may be empty. */
    String description();

    /** Last part of the address. */
    default String name() {
        return uri().substring(uri().lastIndexOf('/') + 1);
    }

    /** Address of the folder it is in. */
    default String folder() {
        return uri().lastIndexOf('/') <= 0 ? "/" : uri().substring(0, uri().lastIndexOf('/'));
    }

    /** Who may do what: a role and the server's mask (0 nothing, 1 administer, 2 read, 32 run only). */
    record Permission(String role, int mask) {}

    /** A folder; permissions are handed down to what is in it. */
    record Folder(String uri, String label, String description, List<Permission> permissions) implements Resource {}

    /** A data source of type <em>Scrutineer council</em>. */
    record Council(String uri, String label, String description, Map<String, String> properties) implements Resource {}

    /** A line of the query language for an input control. */
    record Query(String uri, String label, String description, String line) implements Resource {}

    /** An input control, a list from a query; its name is the report's parameter. */
    record Control(
            String uri, String label, String description, boolean mandatory, String query, String value, String shown)
            implements Resource {}

    /** A file: {@code jrxml} or {@code jrtx}. */
    record File(String uri, String label, String description, String type, String text) implements Resource {}

    /** A report that can be run. Its own template is kept with it. */
    record Unit(String uri, String label, String description, String jrxml, String council, List<String> controls)
            implements Resource {}
}
