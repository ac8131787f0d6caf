package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * Checking, deploying and scheduling against exchanges recorded from a Community 8.2.0
 * ({@code src/test/resources/server/*.json}), with two small reports; for {@code deploy} its repository had nothing of
 * ours. {@code upgraded} is put together of two such recordings: the answers of a server from whose {@code WEB-INF}
 * plugin, beans and bundle were taken, and the resources as a later {@code deploy} left them.
 */
class DeploymentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final List<String> said = new ArrayList<>();

    private static List<Resource> plan() throws IOException {
        return new RepositoryPlan(Edition.JRS8, ShippedReports.in(Path.of("src/test/resources/server/reports")))
                .resources(Map.of("council", "Demo", "jndiName", "jdbc/council"));
    }

    private static Resource changed(Resource resource, String label, String text) {
        if (resource instanceof Resource.Unit unit && unit.name().equals("one")) {
            return new Resource.Unit(
                    unit.uri(),
                    label,
                    unit.description(),
                    text == null ? unit.jrxml() : text,
                    unit.council(),
                    unit.controls());
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
            assertTrue(
                    check.findings(plan).stream()
                            .anyMatch(finding -> Boolean.FALSE.equals(finding.good())
                                    && finding.text().contains("missing in the repository: /scrutineer. ")),
                    "nothing there yet");

            deploy(server, plan);
            assertEquals(
                    plan.stream()
                            .map(resource -> "created    " + resource.uri())
                            .toList(),
                    said.stream()
                            .filter(step -> step.startsWith("created    /"))
                            .toList());
            assertTrue(
                    said.contains("permitted  /scrutineer/people: ROLE_USER nothing, ROLE_SCRUTINEER_PEOPLE read"),
                    said.toString());

            assertEquals(0, deploy(server, plan));
            assertTrue(said.stream().allMatch(step -> step.startsWith("unchanged")), said.toString());

            assertEquals(
                    1,
                    deploy(
                            server,
                            plan.stream()
                                    .map(resource -> changed(resource, "Another label", null))
                                    .toList()));
            assertTrue(said.contains("updated    /scrutineer/reports/one"), said.toString());

            List<Resource> spoiled = plan.stream()
                    .map(resource -> changed(resource, resource.label(), "<jasperReport/>"))
                    .toList();
            ServerRefusedException refused = assertThrows(ServerRefusedException.class, () -> deploy(server, spoiled));
            assertTrue(
                    refused.getMessage()
                            .startsWith(
                                    "PUT resources/scrutineer/reports/one?createFolders=false was refused (400): The value \"JRXML.content\""),
                    refused.getMessage());
            assertEquals(1, deploy(server, plan), "the refused report is as it was, and goes back to its label");
            assertTrue(server.exhausted());
        }
    }

    @Test
    void schedulesOnce() throws IOException {
        try (RecordedServer server = new RecordedServer("schedule")) {
            List<ScheduleLine> lines = List.of(new ScheduleLine(
                    "one",
                    "4 weeks after quarter",
                    List.of("a@example.org"),
                    "PDF",
                    "Pack {period}",
                    "Attached.",
                    "It failed.",
                    Optional.of(Period.of("2017-18", 3))));
            assertEquals(4, new Scheduling(server.connection(), said::add).schedule(lines, TODAY));
            assertEquals(0, new Scheduling(server.connection(), said::add).schedule(lines, TODAY));
            List<ScheduleLine> other = List.of(new ScheduleLine(
                    "one",
                    "4 weeks after quarter",
                    List.of("a@example.org"),
                    "PDF",
                    "Another subject",
                    "Attached.",
                    "It failed.",
                    Optional.of(Period.of("2017-18", 3))));
            assertEquals(4, new Scheduling(server.connection(), said::add).schedule(other, TODAY));
            assertTrue(
                    said.get(said.size() - 1).startsWith("updated    Scrutineer one-2017-18-Q3 PDF on 2027-10-28"),
                    said.toString());
            assertTrue(server.exhausted());
        }
    }

    /** A file that has no line any more. */
    @Test
    void linesThatAreGoneAreRemovedAndOtherJobsAreNot() throws IOException {
        try (RecordedServer server = new RecordedServer("removed")) {
            assertEquals(4, new Scheduling(server.connection(), said::add).schedule(List.of(), TODAY));
            assertEquals(
                    4,
                    said.stream()
                            .filter(step -> step.startsWith("removed    Scrutineer one-2017-18-Q3 PDF on "))
                            .count(),
                    said.toString());
            assertTrue(server.exhausted());
        }
    }

    @Test
    void aJobThatIsThereTwiceIsNamedAndLeftToThoseWhoMadeIt() throws IOException {
        try (RecordedServer server = new RecordedServer("twice")) {
            List<ScheduleLine> lines = List.of(new ScheduleLine(
                    "one",
                    "4 weeks after quarter",
                    List.of("twice@example.org"),
                    "PDF",
                    "Pack",
                    "Attached.",
                    "It failed.",
                    Optional.of(Period.of("2017-18", 3))));
            assertEquals(4, new Scheduling(server.connection(), said::add).schedule(lines, TODAY));
            String id = said.get(0).replaceAll(".*\\(job (\\d+)\\)", "$1");
            // What an import without its update option does.
            ObjectNode copy = (ObjectNode) server.connection()
                    .find("jobs/" + id, "application/job+json")
                    .orElseThrow();
            copy.remove(List.of("id", "version", "creationDate", "username"));
            String other = server.connection()
                    .put("jobs", "application/job+json", copy)
                    .path("id")
                    .asText();
            said.clear();
            assertEquals(0, new Scheduling(server.connection(), said::add).schedule(lines, TODAY));
            assertTrue(
                    said.get(0)
                            .matches("TWICE      Scrutineer one-2017-18-Q3 PDF on 2027-01-28 \\w+: jobs (" + id + ", "
                                    + other + "|" + other + ", " + id + ") would each be mailed\\..*"),
                    said.toString());
            assertEquals(
                    1, said.stream().filter(step -> step.startsWith("TWICE")).count());
            assertTrue(server.exhausted());
        }
    }

    @Test
    void checkNamesWhatAnUpgradeOfTheServerLost() throws IOException {
        try (RecordedServer server = new RecordedServer("upgraded")) {
            List<String> missing = new ServerCheck(server.connection())
                    .findings(plan()).stream()
                            .filter(finding -> Boolean.FALSE.equals(finding.good()))
                            .map(finding -> finding.what() + ": " + finding.text())
                            .toList();
            assertTrue(
                    missing.get(0)
                            .startsWith(
                                    "plugin: no data source type Scrutineer council. Put WEB-INF/lib/scrutineer-server-plugin.jar and WEB-INF/applicationContext-scrutineer.xml"),
                    missing.toString());
            assertTrue(
                    missing.get(1)
                            .startsWith("plugin: no labels and messages. Put WEB-INF/bundles/scrutineer.properties"),
                    missing.toString());
            assertTrue(missing.get(2).startsWith("data: "), missing.toString());
            assertEquals(3, missing.size(), missing.toString());
            assertTrue(server.exhausted());
        }
    }

    @Test
    void whoMayNotComeInAndWhatIsNotThere() throws IOException {
        try (RecordedServer server = new RecordedServer("deploy")) {
            String url = "http://localhost:1/jasperserver";
            assertTrue(assertThrows(
                            ServerRefusedException.class,
                            () -> new ServerCheck(new ServerConnection(url, "u", "s3cret-word")).edition())
                    .getMessage()
                    .startsWith("the server at " + url + " cannot be reached: "));
            ServerRefusedException refused = assertThrows(
                    ServerRefusedException.class, () -> server.connection().find("jobs"));
            assertTrue(refused.getMessage().contains("differs from the recording"), "the recording itself is strict");
            assertFalse(refused.getMessage().contains("jasperadmin:"));
        }
    }
}
