package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.salt.Period;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.ShippedReports;
import org.scrutineer.server.schedule.ScheduleLine;

/**
 * Checking, deploying and scheduling against exchanges recorded from a Community 8.2.0 whose repository had nothing of ours ({@code src/test/resources/server/*.json}), with two small reports.
 */
class DeploymentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final List<String> said = new ArrayList<>();

    private static List<Resource> plan() throws IOException {
        return new RepositoryPlan(Edition.JRS8, ShippedReports.in(Path.of("src/test/resources/server/reports"))).resources(Map.of("council", "Demo", "jndiName", "jdbc/council"));
    }

    private static Resource changed(Resource resource, String label, String text) {
        if (resource instanceof Resource.Unit unit && unit.name().equals("one")) {
            return new Resource.Unit(unit.uri(), label, unit.description(), text == null ? unit.jrxml() : text, unit.council(), unit.controls());
        }
        return resource;
    }

    private int deploy(RecordedServer server, List<Resource> plan) {
        said.clear();
        return new Deployment(server.connection(), said::add).deploy(plan);
    }

    @Test
    void createsThenLeavesAloneThenUpdatesWhatDiffers() throws IOException {
        try (RecordedServer server = new RecordedServer("deploy")) {
            ServerCheck check = new ServerCheck(server.connection());
            assertEquals(Edition.JRS8, check.edition());
            List<Resource> plan = plan();
            assertTrue(check.findings(plan).stream().anyMatch(finding -> Boolean.FALSE.equals(finding.good()) && finding.text().contains("missing in the repository: /scrutineer. ")), "nothing there yet");

            deploy(server, plan);
            assertEquals(plan.stream().map(resource -> "created    " + resource.uri()).toList(), said.stream().filter(step -> step.startsWith("created    /")).toList());
            assertTrue(said.contains("permitted  /scrutineer/people: ROLE_USER nothing, ROLE_SCRUTINEER_PEOPLE read"), said.toString());

            assertEquals(0, deploy(server, plan));
            assertTrue(said.stream().allMatch(step -> step.startsWith("unchanged")), said.toString());

            assertEquals(1, deploy(server, plan.stream().map(resource -> changed(resource, "Another label", null)).toList()));
            assertTrue(said.contains("updated    /scrutineer/reports/one"), said.toString());

            List<Resource> spoiled = plan.stream().map(resource -> changed(resource, resource.label(), "<jasperReport/>")).toList();
            ServerRefusedException refused = assertThrows(ServerRefusedException.class, () -> deploy(server, spoiled));
            assertTrue(refused.getMessage().startsWith("PUT resources/scrutineer/reports/one?createFolders=false was refused (400): The value \"JRXML.content\""), refused.getMessage());
            assertEquals(1, deploy(server, plan), "the refused report is as it was, and goes back to its label");
            assertTrue(server.exhausted());
        }
    }

    @Test
    void schedulesOnce() throws IOException {
        try (RecordedServer server = new RecordedServer("schedule")) {
            List<ScheduleLine> lines = List.of(new ScheduleLine("one", "4 weeks after quarter", List.of("a@example.org"), "PDF", "Pack {period}", "Attached.", "It failed.", Optional.of(Period.of("2017-18", 3))));
            assertEquals(4, new Scheduling(server.connection(), said::add).schedule(lines, TODAY));
            assertEquals(0, new Scheduling(server.connection(), said::add).schedule(lines, TODAY));
            List<ScheduleLine> other = List.of(new ScheduleLine("one", "4 weeks after quarter", List.of("a@example.org"), "PDF", "Another subject", "Attached.", "It failed.", Optional.of(Period.of("2017-18", 3))));
            assertEquals(4, new Scheduling(server.connection(), said::add).schedule(other, TODAY));
            assertTrue(said.get(said.size() - 1).startsWith("updated    Scrutineer one-2017-18-Q3 PDF on 2027-10-28"), said.toString());
            assertTrue(server.exhausted());
        }
    }

    @Test
    void whoMayNotComeInAndWhatIsNotThere() throws IOException {
        try (RecordedServer server = new RecordedServer("deploy")) {
            String url = "http://localhost:1/jasperserver";
            assertTrue(assertThrows(ServerRefusedException.class, () -> new ServerCheck(new ServerConnection(url, "u", "s3cret-word")).edition()).getMessage().startsWith("the server at " + url + " cannot be reached: "));
            ServerRefusedException refused = assertThrows(ServerRefusedException.class, () -> server.connection().find("jobs"));
            assertTrue(refused.getMessage().contains("differs from the recording"), "the recording itself is strict");
            assertFalse(refused.getMessage().contains("jasperadmin:"));
        }
    }
}
