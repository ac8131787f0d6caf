package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.rest.ServerCheck.Finding;

/**
 * Two councils on one real server, and what a reader finds when a report is opened: its period, its lists, and where
 * output may be kept.
 */
class LiveCouncilsIT {

    private static final String NORTH = "/scrutineer_test/north";

    @BeforeAll
    static void deployed() throws Exception {
        Live.deploy(Live.plan());
    }

    @Test
    void aSecondCouncilHasItsOwnFolder() throws Exception {
        ServerConnection server = Live.server();
        try {
            Live.deploy(Live.plan(NORTH, "North council", "salt"));
            String north = Live.csv(server, NORTH + "/reports/salt", Live.PERIOD);
            assertTrue(north.contains("North council"), north);
            assertFalse(Live.csv(server, RepositoryPlan.REPORTS + "/salt", Live.PERIOD)
                    .contains("North council"));
            List<Resource> other = Live.plan(NORTH, "South council", "");
            ServerRefusedException refused =
                    assertThrows(ServerRefusedException.class, () -> new Deployment(server, step -> {}).deploy(other));
            assertTrue(
                    refused.getMessage().contains("\"North council\"")
                            && refused.getMessage().contains("--replace"),
                    refused.getMessage());
            List<Finding> findings = new ServerCheck(server).findings(Live.plan(NORTH, "North council", "salt"));
            assertEquals(
                    List.of(),
                    findings.stream()
                            .filter(finding -> Boolean.FALSE.equals(finding.good())
                                    && !finding.what().equals("plugin"))
                            .toList());
        } finally {
            server.delete("resources/scrutineer_test");
        }
    }

    @Test
    void theLatestPeriodIsChosenAndKept() {
        ServerConnection server = Live.server();
        for (String parameters : new String[] {"", "YEAR=latest&QUARTER=0", "YEAR=2017-18&QUARTER=0"}) {
            String pack = Live.csv(server, RepositoryPlan.REPORTS + "/salt", parameters);
            assertTrue(pack.contains("31 December 2017"), parameters + ": " + pack);
        }
        JsonNode controls = server.find("reports" + RepositoryPlan.REPORTS + "/pack/inputControls/values")
                .orElseThrow();
        // The server lists the values in an order of its own; that of the dialog is the unit's.
        Map<String, String> selected = new TreeMap<>();
        controls.path("inputControlState")
                .forEach(control -> control.path("options").forEach(option -> {
                    if (option.path("selected").asBoolean()) {
                        selected.put(
                                control.path("id").asText(),
                                option.path("value").asText());
                    }
                }));
        assertEquals(Map.of("YEAR", "latest", "QUARTER", "0"), selected, controls.toString());
    }

    @Test
    void measureAndCellAreLists() {
        ServerConnection server = Live.server();
        String tables = server.find("reports" + RepositoryPlan.REPORTS + "/salt/inputControls/values")
                .orElseThrow()
                .toString();
        assertTrue(tables.contains("\"LTS001a\"") && tables.contains("\"LTS001c\""), tables);
        String cells = server.find("reports" + RepositoryPlan.PEOPLE + "/why/inputControls/values")
                .orElseThrow()
                .toString();
        assertTrue(cells.contains("LTS001a 1b / Mental Health Support / Nursing"), "a cell of the return");
        for (String uri : List.of(
                "/scrutineer/controls/INDICATOR", "/scrutineer/controls/COUNCIL", "/scrutineer/controls/text")) {
            assertTrue(server.find("resources" + uri).isEmpty(), uri);
        }
    }

    @Test
    void aWrongChoiceIsNoFaultOfTheData() {
        try {
            String said =
                    Live.csv(Live.server(), RepositoryPlan.REPORTS + "/salt", Live.PERIOD + "&TABLES=LTS999%201a");
            assertTrue(said.contains("The data are not at fault"), said);
        } catch (ServerRefusedException refused) {
            // The server may refuse what is not in a list before the report is made.
            assertEquals(400, refused.status(), refused.getMessage());
        }
    }

    @Test
    void aPlainUserMayKeepOutput() {
        ServerConnection reader = Live.as("scrutineer_test_reader", false);
        String file = "resources" + RepositoryPlan.OUTPUT + "/of_a_test";
        try {
            reader.put(
                    file,
                    "application/repository.file+json",
                    ServerConnection.JSON
                            .createObjectNode()
                            .put("label", "Of a test")
                            .put("type", "txt")
                            .put(
                                    "content",
                                    Base64.getEncoder().encodeToString("kept".getBytes(StandardCharsets.UTF_8))));
            reader.delete(file);
            List<String> refused = new ArrayList<>();
            for (String place : List.of(RepositoryPlan.REPORTS, RepositoryPlan.PEOPLE, "/scrutineer/templates")) {
                assertThrows(
                        ServerRefusedException.class,
                        () -> reader.put(
                                "resources" + place + "/of_a_test",
                                "application/repository.file+json",
                                ServerConnection.JSON
                                        .createObjectNode()
                                        .put("label", "Of a test")
                                        .put("type", "txt")
                                        .put("content", "a2VwdA==")),
                        place);
                refused.add(place);
            }
            assertEquals(3, refused.size());
        } finally {
            Live.server().delete("users/scrutineer_test_reader");
        }
    }
}
