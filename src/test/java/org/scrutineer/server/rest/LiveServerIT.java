package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.edition.ShippedReports;

/**
 * Everything again on a real server with the plugin installed: {@code mvn verify -Pserver -Dserver.url=http://host:8080/jasperserver -Dserver.user=jasperadmin -Dserver.password.env=NAME
 * -Dserver.data=/folder/on/the/server}. The folder holds the demo data; the repository's folder Scrutineer is brought up to date.
 */
@TestMethodOrder(OrderAnnotation.class)
class LiveServerIT {

    private static final String PERIOD = "YEAR=2017-18&QUARTER=3";
    private static ServerConnection server;
    private static List<Resource> plan;

    @BeforeAll
    static void connect() throws Exception {
        String url = System.getProperty("server.url", "");
        Assumptions.assumeFalse(url.isEmpty(), "no -Dserver.url");
        String password = System.getenv(System.getProperty("server.password.env", "SERVER_PASSWORD"));
        Assumptions.assumeTrue(password != null, "no password in the environment");
        server = new ServerConnection(url, System.getProperty("server.user", "jasperadmin"), password);
        plan = new RepositoryPlan(new ServerCheck(server).edition(), ShippedReports.in(Path.of("reports"))).resources(Map.of("council", "Demo council", "location", System.getProperty("server.data", "/data/demo")));
    }

    private static List<Resource.Unit> units() {
        return plan.stream().filter(Resource.Unit.class::isInstance).map(Resource.Unit.class::cast).toList();
    }

    @Test
    @Order(1)
    void aSecondDeploymentChangesNothing() {
        new Deployment(server, step -> { }).deploy(plan);
        assertEquals(0, new Deployment(server, step -> { }).deploy(plan));
        assertEquals(List.of(), new ServerCheck(server).findings(plan).stream().filter(finding -> Boolean.FALSE.equals(finding.good())).toList());
    }

    @Test
    @Order(2)
    void everyReportRunsToPdfAndXlsxWithItsControls() {
        for (Resource.Unit unit : units()) {
            byte[] pdf = server.bytes("reports" + unit.uri() + ".pdf?" + PERIOD);
            assertTrue(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."), unit.uri());
            byte[] xlsx = server.bytes("reports" + unit.uri() + ".xlsx?" + PERIOD);
            assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.ISO_8859_1), unit.uri());
            String controls = server.find("reports" + unit.uri() + "/inputControls/values").map(Object::toString).orElse("");
            unit.controls().forEach(control -> assertTrue(controls.contains("\"" + control + "\""), unit.uri() + " " + control + " " + controls));
        }
    }

    @Test
    @Order(3)
    void faultyParametersAreAPageAndNotANumber() {
        String text = new String(server.bytes("reports" + RepositoryPlan.REPORTS + "/salt_settings.csv?" + PERIOD + "&TABLES=LTS999%201a"), StandardCharsets.UTF_8);
        assertTrue(text.contains("Why there is no report"), text);
    }

    @Test
    @Order(4)
    void twentyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                runs.add(threads.submit(() -> server.bytes("reports" + RepositoryPlan.REPORTS + "/ascof.csv?" + PERIOD).length));
            }
            List<Integer> lengths = new ArrayList<>();
            for (Future<Integer> run : runs) {
                lengths.add(run.get());
            }
            assertEquals(1, lengths.stream().collect(Collectors.toSet()).size(), lengths.toString());
        } finally {
            threads.shutdown();
        }
    }
}
