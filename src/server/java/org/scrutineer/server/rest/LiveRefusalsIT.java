package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;

/**
 * What a plain user tries on a real server with the plugin installed, each refused: see {@link LiveServerIT} for the
 * properties. {@code -Dserver.log=FILE} names Tomcat's log ({@code catalina.out}) where it is on this machine; then
 * each refusal is one line in it. {@code -Dserver.data} has the folders {@code salt} and {@code faulty} and the file
 * {@code submission.csv} beside it.
 */
class LiveRefusalsIT {

    private static final String USER = "scrutineer_test_plain";
    private static final String PASSWORD = "Of-a-test-1";
    private static String url;
    private static ServerConnection server;
    private static Path data;

    @BeforeAll
    static void connect() throws Exception {
        url = System.getProperty("server.url", "");
        Assumptions.assumeFalse(url.isEmpty(), "no -Dserver.url");
        server = new ServerConnection(
                url,
                System.getProperty("server.user", "jasperadmin"),
                System.getenv(System.getProperty("server.password.env", "SERVER_PASSWORD")));
        data = Path.of(System.getProperty("server.data"));
        Live.deploy(Live.plan());
        ObjectNode user = ServerConnection.JSON
                .createObjectNode()
                .put("fullName", USER)
                .put("password", PASSWORD)
                .put("enabled", true)
                .put("externallyDefined", false);
        user.putArray("roles").addObject().put("name", "ROLE_USER");
        server.put("users/" + USER, "application/json", user);
    }

    @AfterAll
    static void forget() {
        if (server != null) {
            server.delete("users/" + USER);
        }
    }

    /** Tries a connection as the dialog's button does, and gives the status and the server's answer. */
    private static String tried(String user, String password, Map<String, String> properties) throws Exception {
        ObjectNode source = ServerConnection.JSON
                .createObjectNode()
                .put("label", "try")
                .put("serviceClass", "org.scrutineer.server.plugin.CouncilDataSource")
                .put("dataSourceName", "scrutineerCouncil");
        ArrayNode list = source.putArray("properties");
        properties.forEach((key, value) -> list.addObject().put("key", key).put("value", value));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/rest_v2/contexts"))
                                .header("Content-Type", "application/repository.customDataSource+json")
                                .header("Accept", "application/json")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString((user + ":" + password)
                                                                .getBytes(StandardCharsets.UTF_8)))
                                .POST(HttpRequest.BodyPublishers.ofString(source.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        jndiName | ldap://127.0.0.1:1/x                                                                      | A JNDI name begins with jdbc/ or java:comp/env/
        jndiName | rmi://127.0.0.1:1/x                                                                       | A JNDI name begins with jdbc/ or java:comp/env/
        jndiName | java:comp/env/ldap://127.0.0.1:1/x                                                        | A JNDI name begins with jdbc/ or java:comp/env/
        jndiName | dns://127.0.0.1:1/x                                                                       | A JNDI name begins with jdbc/ or java:comp/env/
        jndiName | iiop://127.0.0.1:1/x                                                                      | A JNDI name begins with jdbc/ or java:comp/env/
        jndiName | LDAP://127.0.0.1:1/x                                                                      | A JNDI name begins with jdbc/ or java:comp/env/
        jndiName | java:global/x                                                                             | A JNDI name begins with jdbc/ or java:comp/env/
        jndiName | jdbc/x/../../y                                                                            | A JNDI name begins with jdbc/ or java:comp/env/
        location | /etc/passwd                                                                               | does not lie, with all that it links to, below a folder
        location | /                                                                                         | does not lie, with all that it links to, below a folder
        location | /proc/self/environ                                                                        | does not lie, with all that it links to, below a folder
        location | /root/.ssh                                                                                | does not lie, with all that it links to, below a folder
        location | ../../conf/tomcat-users.xml                                                               | full path
        location | file:///etc/passwd                                                                        | full path
        location | http://127.0.0.1:1/person.csv                                                             | full path
        jdbcUrl  | jdbc:derby:memory:x;create=true                                                           | a database that is not on the server's list
        jdbcUrl  | jdbc:h2:tcp://127.0.0.1:1/x                                                               | a database that is not on the server's list
        jdbcUrl  | jdbc:mysql://127.0.0.1:1/x?autoDeserialize=true                                           | the option "autoDeserialize"
        jdbcUrl  | jdbc:mysql://127.0.0.1:1/x?allowLoadLocalInfile=true                                      | the option "allowLoadLocalInfile"
        jdbcUrl  | jdbc:postgresql://127.0.0.1:1/x?loggerFile=/tmp/x                                         | the option "loggerFile"
        jdbcUrl  | jdbc:sqlserver://127.0.0.1:1;trustStore=/etc/passwd                                       | the option "trustStore"
        jdbcUrl  | jdbc:oracle:thin:@ldap://127.0.0.1:1/x                                                    | another form than host, port and database
        jdbcUrl  | http://127.0.0.1:1/x                                                                      | A JDBC URL begins with jdbc
        jdbcUrl  | jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://127.0.0.1:1/x.sql'                              | a database that is not on the server's list
        jdbcUrl  | jdbc:postgresql://127.0.0.1/x?socketFactory=org.springframework.context.support.FileSystemXmlApplicationContext | the option "socketFactory"
        rules    | org.scrutineer.server.plugin.ServerRules                                                  |
        cache    | 0                                                                                         |
        """)
    void aPlainUsersDataSource(String property, String value, String words) throws Exception {
        int before = Live.log().size();
        String answer = tried(USER, PASSWORD, Map.of("council", "try", property, value));
        assertFalse(answer.startsWith("2"), answer);
        if (words != null) {
            assertTrue(answer.contains(words) || answer.contains(words.replace("\"", "\\\"")), answer);
            List<String> said = Live.log();
            if (!said.isEmpty()) {
                List<String> ours = said.subList(before, said.size()).stream()
                        .filter(line -> line.contains("Scrutineer council try"))
                        .toList();
                assertEquals(1, ours.size(), ours.toString());
                assertTrue(ours.get(0).contains("tested by " + USER), ours.get(0));
            }
        }
    }

    @Test
    void testConnectionTellsWhyAndShowsNoValue() throws Exception {
        String admin = System.getProperty("server.user", "jasperadmin");
        String password = System.getenv(System.getProperty("server.password.env", "SERVER_PASSWORD"));
        String failed = tried(
                admin,
                password,
                Map.of(
                        "council",
                        "faulty",
                        "location",
                        data.resolveSibling("faulty").toString()));
        assertTrue(failed.contains("person.csv, row 3, field date_of_birth: found another value"), failed);
        assertFalse(failed.contains("1950-02-31"), failed);
        for (String good : new String[] {"salt", "submission.csv"}) {
            String passed = tried(
                    admin,
                    password,
                    Map.of(
                            "council",
                            good,
                            "location",
                            data.resolveSibling(good).toString()));
            assertTrue(passed.startsWith("201"), passed);
        }
    }

    private static void on(String source) {
        Resource.Council council = new Resource.Council(
                RepositoryPlan.COUNCIL,
                "Council",
                "",
                Map.of(
                        "council",
                        "Council of the test",
                        "location",
                        data.resolveSibling(source).toString()));
        new Deployment(server, step -> {}, true).deploy(List.of(council));
    }

    private static String csv(ServerConnection as, String report) {
        return new String(as.bytes("reports" + report + ".csv?YEAR=2017-18&QUARTER=3"), StandardCharsets.UTF_8);
    }

    /**
     * Client Level Data and the tables of the return alone: every report prints, or names the table that it prints and
     * lacks.
     */
    @Test
    void everySourceOfTheCommandLine() throws Exception {
        ServerConnection plain = new ServerConnection(url, USER, PASSWORD);
        try {
            for (String source : new String[] {"salt", "submission.csv"}) {
                on(source);
                String settings = csv(plain, RepositoryPlan.REPORTS + "/salt");
                assertTrue(settings.contains("Physical Support"), source + ": " + settings);
                assertFalse(csv(plain, RepositoryPlan.REPORTS + "/pack").contains("Why there is no report"), source);
                String outcomes = csv(plain, RepositoryPlan.REPORTS + "/ascof");
                assertTrue(
                        outcomes.contains(source.equals("salt") ? "the table indicator" : "Admissions to care homes"),
                        source + ": " + outcomes);
            }
            on("faulty");
            String faults = csv(plain, RepositoryPlan.REPORTS + "/data_faults");
            assertTrue(faults.contains("date_of_birth") && faults.contains("another value"), faults);
            assertFalse(faults.contains("1950-02-31"), faults);
        } finally {
            on(data.getFileName().toString());
        }
    }

    /** A report of the user's own that asks the handle for records, and one that asks for people. */
    @Test
    void aReportOfHisOwn() {
        ServerConnection plain = new ServerConnection(url, USER, PASSWORD);
        assertThrows(
                ServerRefusedException.class,
                () -> plain.bytes("reports" + RepositoryPlan.PEOPLE + "/why.csv?YEAR=2017-18&QUARTER=3&CELL=LTS001a"));
        for (String expression : new String[] {
            "((org.scrutineer.jasper.RunProvider) $P{SCRUTINEER_RUN}).source().describe()",
            "String.valueOf($P{SCRUTINEER_RUN})"
        }) {
            Resource.Unit unit = new Resource.Unit(
                    "/scrutineer/reports/of_a_test",
                    "Of a test",
                    "",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <jasperReport xmlns="http://jasperreports.sourceforge.net/jasperreports" name="f" pageWidth="595" pageHeight="842" columnWidth="555" leftMargin="20" rightMargin="20" topMargin="20" bottomMargin="20">
                      <parameter name="SCRUTINEER_RUN" class="java.lang.Object" isForPrompting="false"/>
                      <queryString language="scrutineer"><![CDATA[quarters]]></queryString>
                      <title><band height="20"><textField><reportElement x="0" y="0" width="500" height="20"/><textFieldExpression><![CDATA[%s]]></textFieldExpression></textField></band></title>
                    </jasperReport>
                    """
                            .formatted(expression)
                            .strip(),
                    RepositoryPlan.COUNCIL,
                    List.of());
            try {
                new Deployment(server, step -> {}).deploy(List.of(unit));
                String printed = new String(server.bytes("reports" + unit.uri() + ".csv"), StandardCharsets.UTF_8);
                assertEquals("Scrutineer", printed.strip());
            } catch (ServerRefusedException refused) {
                assertTrue(expression.contains("RunProvider"), refused.getMessage());
            } finally {
                server.delete("resources" + unit.uri());
            }
        }
    }
}
