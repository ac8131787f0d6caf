package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.pdf.Verified;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Today;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.edition.ShippedReports;
import org.scrutineer.server.schedule.ScheduleLine;
import org.scrutineer.server.schedule.ScheduledJob;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Everything again on a real server with the plugin installed: {@code mvn verify -Pserver
 * -Dserver.url=http://host:8080/jasperserver -Dserver.user=jasperadmin -Dserver.password.env=NAME
 * -Dserver.data=/folder/on/the/server}. The folder holds the demo data; the repository's folder Scrutineer is brought
 * up to date, and jobs and users that the test makes are named so. {@code -Dserver.mail.port=N}: the port of this
 * machine to which the server's mail settings point; without it nothing is mailed. {@code -Dserver.accessible=true}
 * where the add-on is installed.
 */
@TestMethodOrder(OrderAnnotation.class)
class LiveServerIT {

    private static final String PERIOD = "YEAR=2017-18&QUARTER=3";
    private static final String FAULTS = "reports" + RepositoryPlan.REPORTS + "/data_faults.csv";
    private static final int AT_ONCE = 20;
    /** A line for now is sent once, so each run has readers of its own. */
    private static final String RUN = Long.toHexString(System.nanoTime());

    private static final long PATIENCE_MS = 300_000;
    private static String url;
    private static ServerConnection server;
    private static List<Resource> plan;

    @BeforeAll
    static void connect() throws Exception {
        url = System.getProperty("server.url", "");
        Assumptions.assumeFalse(url.isEmpty(), "no -Dserver.url");
        String password = System.getenv(System.getProperty("server.password.env", "SERVER_PASSWORD"));
        Assumptions.assumeTrue(password != null, "no password in the environment");
        server = new ServerConnection(url, System.getProperty("server.user", "jasperadmin"), password);
        plan = plan(System.getProperty("server.data", "/data/demo"));
        // What an earlier run that was broken off has left.
        new Scheduling(server, step -> {}).schedule(List.of(), Today.inEngland());
    }

    private static List<Resource> plan(String data) throws Exception {
        return new RepositoryPlan(new ServerCheck(server).edition(), ShippedReports.in(Path.of("reports")))
                .resources(Map.of("council", "Demo council", "location", data));
    }

    private static List<Resource.Unit> units() {
        return plan.stream()
                .filter(Resource.Unit.class::isInstance)
                .map(Resource.Unit.class::cast)
                .toList();
    }

    private static int deploy(List<Resource> resources) {
        return new Deployment(server, step -> {}, true).deploy(resources);
    }

    @Test
    @Order(1)
    void aSecondDeploymentChangesNothing() {
        deploy(plan);
        assertEquals(0, deploy(plan));
        assertEquals(
                List.of(),
                new ServerCheck(server)
                        .findings(plan).stream()
                                .filter(finding -> Boolean.FALSE.equals(finding.good())
                                        && !(finding.what().equals("plugin")
                                                && ProgramVersion.get().startsWith("unpackaged")))
                                .toList());
    }

    @Test
    @Order(2)
    void everyReportRunsToPdfAndXlsxWithItsControls() throws Exception {
        for (Resource.Unit unit : units()) {
            byte[] pdf = server.bytes("reports" + unit.uri() + ".pdf?" + PERIOD);
            assertTrue(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."), unit.uri());
            if (Boolean.getBoolean("server.accessible")) {
                assertEquals(List.of(), Verified.failures(pdf, PDFAFlavour.PDFUA_1), unit.uri());
            }
            assertEquals(
                    unit.label() + (unit.controls().isEmpty() ? "" : ", 2017/18 quarter 3"), title(pdf), unit.uri());
            byte[] xlsx = server.bytes("reports" + unit.uri() + ".xlsx?" + PERIOD);
            assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.ISO_8859_1), unit.uri());
            String controls = server.find("reports" + unit.uri() + "/inputControls/values")
                    .map(Object::toString)
                    .orElse("");
            unit.controls()
                    .forEach(control -> assertTrue(
                            controls.contains("\"" + control + "\""), unit.uri() + " " + control + " " + controls));
        }
    }

    private static String title(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    @Test
    @Order(3)
    void faultyParametersAndDataAreAPageAndNotANumber() throws Exception {
        // The control is a list: the server refuses what is not in it, and no report is run.
        ServerRefusedException noSuchTable = assertThrows(
                ServerRefusedException.class,
                () -> server.bytes("reports" + RepositoryPlan.REPORTS + "/salt.csv?" + PERIOD + "&TABLES=LTS999%201a"));
        assertTrue(noSuchTable.getMessage().contains("input.controls.validation.error"), noSuchTable.getMessage());
        try {
            // Records with a fault in a date of birth.
            deploy(plan(Path.of(System.getProperty("server.data", "/data/demo"))
                    .resolveSibling("faulty")
                    .toString()));
            for (String report : List.of("pack", "ascof", "salt")) {
                String page = new String(
                        server.bytes("reports" + RepositoryPlan.REPORTS + "/" + report + ".csv?" + PERIOD),
                        StandardCharsets.UTF_8);
                assertTrue(page.contains("Why there is no report"), report + ": " + page);
            }
            assertTrue(new ServerCheck(server)
                    .findings(plan).stream()
                            .anyMatch(finding -> Boolean.FALSE.equals(finding.good())
                                    && finding.text().startsWith("Why there is no report")));
        } finally {
            deploy(plan);
        }
        assertTrue(new String(server.bytes(FAULTS), StandardCharsets.UTF_8).contains("The data can be used"));
    }

    @Test
    @Order(4)
    void aDataSourceThatCannotWorkIsRefusedInWords() {
        Resource.Council wrong = new Resource.Council(
                RepositoryPlan.COUNCIL + "_of_the_test",
                "Council of the test",
                "",
                Map.of("location", "/no/such/folder"));
        ServerRefusedException refused = assertThrows(
                ServerRefusedException.class,
                () -> server.put(
                        "resources" + wrong.uri(),
                        "application/repository.customDataSource+json",
                        ResourceJson.of(wrong)));
        assertTrue(
                refused.getMessage().contains("The folder or file \"/no/such/folder\" does not lie"),
                refused.getMessage());
    }

    @Test
    @Order(5)
    void onlyTheRoleSeesPeople() {
        String why = "reports" + RepositoryPlan.PEOPLE + "/why.csv?" + PERIOD
                + "&CELL=LTS001a%201b%20/%20Mental%20Health%20Support%20/%20Residential";
        try {
            String seen = new String(
                    as("scrutineer_test_with_role", true).bytes(why.replace(" ", "%20")), StandardCharsets.UTF_8);
            assertFalse(seen.contains("Why there is no report"), seen);
            assertThrows(ServerRefusedException.class, () -> as("scrutineer_test_without_role", false)
                    .bytes(why));
            String table = new String(
                    new ServerConnection(url, "scrutineer_test_without_role", "Of-a-test-1")
                            .bytes("reports" + RepositoryPlan.REPORTS + "/ascof.csv?" + PERIOD),
                    StandardCharsets.UTF_8);
            assertFalse(table.contains("Why there is no report"), "a user without the role still runs the others");
        } finally {
            server.delete("users/scrutineer_test_with_role");
            server.delete("users/scrutineer_test_without_role");
        }
    }

    private static ServerConnection as(String name, boolean people) {
        ObjectNode user = ServerConnection.JSON
                .createObjectNode()
                .put("fullName", name)
                .put("password", "Of-a-test-1")
                .put("enabled", true)
                .put("externallyDefined", false);
        var roles = user.putArray("roles");
        roles.addObject().put("name", "ROLE_USER");
        if (people) {
            roles.addObject().put("name", org.scrutineer.jasper.PeopleAccess.ROLE);
        }
        server.put("users/" + name, "application/json", user);
        return new ServerConnection(url, name, "Of-a-test-1");
    }

    @Test
    @Order(6)
    void schedulingTwiceLeavesOneJobOfEach() {
        List<ScheduleLine> lines = List.of(
                line("ascof", "4 weeks after quarter", "quarterly@test.example"),
                line("dashboard", "first working day of month", "monthly@test.example"));
        List<String> made = new ArrayList<>();
        try {
            assertEquals(16, new Scheduling(server, made::add).schedule(lines, Today.inEngland()));
            assertEquals(0, new Scheduling(server, made::add).schedule(lines, Today.inEngland()));
            assertEquals(
                    16, made.stream().filter(step -> step.startsWith("created")).count(), made.toString());
        } finally {
            deleteJobs(made);
        }
    }

    @Test
    @Order(8)
    void jobsOfTheArchiveAreThoseOfScheduleHoweverOftenImported(@TempDir Path folder) throws Exception {
        List<ScheduleLine> lines = List.of(line("ascof", "first working day of month", "imported@test.example"));
        String labels = ScheduledJob.of(lines, Today.inEngland()).stream()
                .map(ScheduledJob::label)
                .sorted()
                .collect(Collectors.joining("\n"));
        Path schedules = Files.writeString(
                folder.resolve("schedules.csv"),
                "report,when,recipients,format,subject,message,failure_message,period\n"
                        + "ascof,first working day of month,imported@test.example,PDF,Of a test {period},Attached.,"
                        + "It failed.,2017-18 Q3\n");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "scrutineer.jar").toString(),
                        "server",
                        "package",
                        "--edition",
                        new ServerCheck(server).edition().id(),
                        "--out",
                        folder.toString(),
                        "--schedules",
                        schedules.toString(),
                        "--job-user",
                        System.getProperty("server.user", "jasperadmin"))
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
        byte[] archive;
        try (ZipFile zip = new ZipFile(folder.resolve(
                        "scrutineer-server-" + new ServerCheck(server).edition().id() + ".zip")
                .toFile())) {
            archive = zip.getInputStream(zip.getEntry("repository-update.zip")).readAllBytes();
        }
        try {
            importing(archive);
            assertEquals(labels, imported());
            List<String> said = new ArrayList<>();
            new Scheduling(server, said::add).schedule(lines, Today.inEngland());
            assertTrue(said.stream().allMatch(step -> step.startsWith("updated")), said.toString());
            assertEquals(0, new Scheduling(server, said::add).schedule(lines, Today.inEngland()));
            importing(archive);
            assertEquals(labels, imported(), "one of each after the second import");
        } finally {
            for (JsonNode job : jobs()) {
                if (labels.contains(job.path("label").asText())) {
                    server.delete("jobs/" + job.path("id").asText());
                }
            }
        }
    }

    private static JsonNode jobs() {
        return server.find("jobs?reportUnitURI=" + RepositoryPlan.unit("ascof"))
                .map(jobs -> jobs.path("jobsummary"))
                .orElse(ServerConnection.JSON.createArrayNode());
    }

    private static String imported() {
        List<String> labels = new ArrayList<>();
        String whom = ScheduledJob.of(
                        List.of(line("ascof", "first working day of month", "imported@test.example")),
                        Today.inEngland())
                .get(0)
                .label()
                .replaceAll(".* ", "");
        jobs().forEach(job -> labels.add(job.path("label").asText()));
        return labels.stream().filter(label -> label.endsWith(whom)).sorted().collect(Collectors.joining("\n"));
    }

    private static void importing(byte[] archive) throws Exception {
        String who = System.getProperty("server.user", "jasperadmin") + ":"
                + System.getenv(System.getProperty("server.password.env", "SERVER_PASSWORD"));
        HttpResponse<String> begun = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(url + "/rest_v2/import?update=true&brokenDependencies=include"))
                                .header("Content-Type", "application/zip")
                                .header("Accept", "application/json")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(who.getBytes(StandardCharsets.UTF_8)))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(archive))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String id = ServerConnection.JSON.readTree(begun.body()).path("id").asText();
        long until = System.currentTimeMillis() + PATIENCE_MS;
        JsonNode state = ServerConnection.JSON.createObjectNode().put("phase", "inprogress");
        while (state.path("phase").asText().equals("inprogress") && System.currentTimeMillis() < until) {
            Thread.sleep(1000);
            state = server.find("import/" + id + "/state").orElseThrow();
        }
        assertEquals("finished", state.path("phase").asText(), state.toString());
    }

    private static void deleteJobs(List<String> said) {
        said.stream()
                .filter(step -> step.contains("(job "))
                .forEach(step -> server.delete("jobs/" + step.replaceAll(".*\\(job (\\d+)\\)", "$1")));
    }

    private static ScheduleLine line(String report, String when, String recipient) {
        return new ScheduleLine(
                report,
                when,
                List.of(recipient),
                "PDF",
                "Of a test {period}",
                "Attached.",
                "It failed.",
                Optional.of(Period.of("2017-18", 3)));
    }

    @Test
    @Order(7)
    void jobsAtOnceAreMailedWithTheirFile() throws Exception {
        int port = Integer.getInteger("server.mail.port", 0);
        Assumptions.assumeTrue(port > 0, "no -Dserver.mail.port");
        GreenMail post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
                        .withDisabledAuthentication());
        post.start();
        try {
            List<ScheduleLine> lines = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> line("ascof", "now", "reader" + i + "." + RUN + "@test.example"))
                    .toList();
            assertEquals(AT_ONCE, new Scheduling(server, step -> {}).schedule(lines, Today.inEngland()));
            post.waitForIncomingEmail(PATIENCE_MS, AT_ONCE);
            Set<String> wanted =
                    lines.stream().flatMap(line -> line.recipients().stream()).collect(Collectors.toSet());
            assertEquals(
                    wanted,
                    Arrays.stream(post.getReceivedMessages())
                            .map(LiveServerIT::recipient)
                            .collect(Collectors.toSet()));
            for (MimeMessage message : post.getReceivedMessages()) {
                assertEquals("Of a test 2017-18 Q3", message.getSubject());
                byte[] pdf = attachment(message);
                assertTrue(
                        new String(pdf, 0, 8, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."), recipient(message));
                if (Boolean.getBoolean("server.accessible")) {
                    assertEquals(List.of(), Verified.failures(pdf, PDFAFlavour.PDFUA_1), recipient(message));
                }
            }
        } finally {
            post.stop();
        }
        for (JsonNode job : server.find("jobs?reportUnitURI=" + RepositoryPlan.REPORTS + "/ascof")
                .map(jobs -> jobs.path("jobsummary"))
                .orElse(ServerConnection.JSON.createArrayNode())) {
            assertFalse(job.path("state").path("value").asText().equals("ERROR"), job.toString());
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] attachment(MimeMessage message) throws Exception {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            String name = parts.getBodyPart(i).getFileName();
            if (name != null && name.endsWith(".pdf")) {
                return parts.getBodyPart(i).getInputStream().readAllBytes();
            }
        }
        throw new AssertionError("no PDF is attached for " + recipient(message));
    }
}
