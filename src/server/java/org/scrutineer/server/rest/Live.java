package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.server.archive.Relocated;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;
import org.scrutineer.server.edition.ShippedReports;

/** The real server of these tests: see {@link LiveServerIT} for the properties that name it. */
final class Live {

    static final String PERIOD = "YEAR=2017-18&QUARTER=3";
    static final String PASSWORD = "Of-a-test-1";

    private Live() {}

    static String url() {
        String url = System.getProperty("server.url", "");
        Assumptions.assumeFalse(url.isEmpty(), "no -Dserver.url");
        return url;
    }

    static String admin() {
        return System.getProperty("server.user", "jasperadmin");
    }

    static String adminsPassword() {
        String password = System.getenv(System.getProperty("server.password.env", "SERVER_PASSWORD"));
        Assumptions.assumeTrue(password != null, "no password in the environment");
        return password;
    }

    static ServerConnection server() {
        return new ServerConnection(url(), admin(), adminsPassword());
    }

    /** The demo council's folder on the server's disk, or another beside it. */
    static String data(String folder) {
        Path demo = Path.of(System.getProperty("server.data", "/data/demo"));
        return (folder.isEmpty() ? demo : demo.resolveSibling(folder)).toString();
    }

    static List<Resource> plan(String root, String council, String folder) throws Exception {
        return Relocated.to(
                root,
                new RepositoryPlan(new ServerCheck(server()).edition(), ShippedReports.in(Path.of("reports")))
                        .resources(Map.of("council", council, "location", data(folder))));
    }

    static List<Resource> plan() throws Exception {
        return plan(RepositoryPlan.ROOT, "Demo council", "");
    }

    static void deploy(List<Resource> plan) {
        new Deployment(server(), step -> {}, true).deploy(plan);
    }

    /** Only the data source, so that reports run on other data at once. */
    static void on(String folder) throws Exception {
        deploy(List.of(new Resource.Council(
                RepositoryPlan.COUNCIL,
                "Council",
                "Fill in where the council's data are",
                Map.of("council", "Demo council", "location", data(folder)))));
    }

    static ServerConnection as(String name, boolean people) {
        ObjectNode user = ServerConnection.JSON
                .createObjectNode()
                .put("fullName", name)
                .put("password", PASSWORD)
                .put("enabled", true)
                .put("externallyDefined", false);
        var roles = user.putArray("roles");
        roles.addObject().put("name", "ROLE_USER");
        if (people) {
            roles.addObject().put("name", PeopleAccess.ROLE);
        }
        server().put("users/" + name, "application/json", user);
        return new ServerConnection(url(), name, PASSWORD);
    }

    static String csv(ServerConnection as, String uri, String parameters) {
        return new String(
                as.bytes("reports" + uri + ".csv" + (parameters.isEmpty() ? "" : "?" + parameters)),
                StandardCharsets.UTF_8);
    }

    /**
     * The server's log, to which the plugin writes ({@code -Dserver.log}, Tomcat's catalina.out); empty if not named.
     */
    static List<String> log() throws IOException {
        String file = System.getProperty("server.log", "");
        return file.isEmpty() ? List.of() : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
    }

    /** The post office to which the server's mail settings point. */
    static GreenMail post() {
        int port = Integer.getInteger("server.mail.port", 0);
        Assumptions.assumeTrue(port > 0, "no -Dserver.mail.port");
        GreenMail post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        post.start();
        return post;
    }
}
