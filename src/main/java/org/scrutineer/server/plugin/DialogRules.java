package org.scrutineer.server.plugin;

import java.util.List;
import java.util.Map;

/**
 * What the server's dialog would refuse of a data source, said before the server is there: all its rules but those that
 * take the server's own disk.
 */
public final class DialogRules {

    private DialogRules() {}

    /**
     * What is wrong with properties by their names in the dialog, in its own words; properties that are left for the
     * administrator are not.
     */
    public static List<String> faults(Map<String, String> properties) {
        return CouncilProperties.of(properties).faults(new ServerRules().onAnotherMachine()).stream()
                .filter(fault -> !fault.code().equals("none"))
                .map(CouncilProperties.Fault::message)
                .toList();
    }
}
