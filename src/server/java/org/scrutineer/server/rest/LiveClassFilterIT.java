package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.archive.Resource;

/**
 * What a report of somebody's own may do on a server whose class filter is on, as INSTALL asks for: neither reach
 * classes that the plugin's list does not name nor people's records; the reports that are delivered run on, also when
 * they have run so often that Java makes classes of its own for them.
 */
class LiveClassFilterIT {

    private static final String USER = "scrutineer_test_writer";
    private static final String UNIT = RepositoryPlan.REPORTS + "/of_a_test";
    /** Java makes a class of its own once a method was called fifteen times by reflection. */
    private static final int OFTEN = 20;

    private static ServerConnection plain;

    @BeforeAll
    static void deploy() throws Exception {
        Live.deploy(Live.plan());
        plain = Live.as(USER, false);
    }

    @AfterAll
    static void forget() {
        if (plain != null) {
            Live.server().delete("users/" + USER);
        }
    }

    /** What a user gets of a report that an administrator brought in; the plain user where no other is named. */
    private static String printed(String query, String expression) {
        return printed(plain, query, expression);
    }

    private static String printed(ServerConnection reader, String query, String expression) {
        Resource.Unit unit = new Resource.Unit(
                UNIT,
                "Of a test",
                "",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <jasperReport xmlns="http://jasperreports.sourceforge.net/jasperreports" name="f" pageWidth="595" pageHeight="842" columnWidth="555" leftMargin="20" rightMargin="20" topMargin="20" bottomMargin="20">
                  <parameter name="SCRUTINEER_RUN" class="java.lang.Object" isForPrompting="false"/>
                  <parameter name="YEAR" class="java.lang.String" isForPrompting="false"><defaultValueExpression>"2017-18"</defaultValueExpression></parameter>
                  <parameter name="QUARTER" class="java.lang.Integer" isForPrompting="false"><defaultValueExpression>3</defaultValueExpression></parameter>
                  <queryString language="scrutineer"><![CDATA[%s]]></queryString>
                  <title><band height="20"><textField><reportElement x="0" y="0" width="500" height="20"/><textFieldExpression><![CDATA["made: " + %s]]></textFieldExpression></textField></band></title>
                </jasperReport>
                """
                        .formatted(query, expression)
                        .strip(),
                RepositoryPlan.COUNCIL,
                List.of());
        try {
            new Deployment(Live.server(), step -> {}).deploy(List.of(unit));
            return new String(reader.bytes("reports" + UNIT + ".csv"), StandardCharsets.UTF_8);
        } finally {
            Live.server().delete("resources" + UNIT);
        }
    }

    @Test
    void aReportWithoutSuchAWishRuns() {
        assertTrue(printed("quarters", "1").contains("made: 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().availableProcessors()",
                "System.getenv(\"PATH\")",
                "System.getProperty(\"user.home\")",
                "new java.io.File(\"/etc/passwd\").exists()",
                "java.nio.file.Files.exists(java.nio.file.Path.of(\"/etc/passwd\"))",
                "new java.net.URL(\"http://127.0.0.1:1/\").getHost()",
                "Class.forName(\"java.lang.Runtime\").getName()",
                "Thread.currentThread().getContextClassLoader()",
                "$P{SCRUTINEER_RUN}.getClass().getDeclaredFields().length",
                "new javax.naming.InitialContext().toString()",
                "org.scrutineer.extract.source.Sources.files(null)",
                "org.springframework.security.core.context.SecurityContextHolder.getContext()"
            })
    void aClassThatNoReportNeedsIsRefused(String expression) {
        ServerRefusedException refused =
                assertThrows(ServerRefusedException.class, () -> printed("quarters", expression));
        assertFalse(refused.getMessage().contains("made:"), refused.getMessage());
    }

    /** What the log has of people who were refused: one line, with the user. */
    private static void oneLine(int before) throws Exception {
        List<String> now = Live.log();
        if (!now.isEmpty()) {
            List<String> ours = now.subList(before, now.size()).stream()
                    .filter(line -> line.contains("People behind a number were refused to " + USER))
                    .toList();
            assertEquals(1, ours.size(), ours.toString());
        }
    }

    /** The query language itself refuses people to who lacks the role, whatever report asks; the other may run it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "why LTS001a 1a / Total / Nursing",
                "why LTS001b 1a / Total / Total",
                "why LTS001c 1a / Total / Total",
                "why STS001 1a / Total / Total",
                "why STS002a 1 / Total / Total"
            })
    void peopleAreRefusedToAReportOfHisOwn(String query) throws Exception {
        ServerConnection manager = Live.as(USER + "_people", true);
        try {
            assertTrue(printed(manager, query, "1").contains("made: 1"), query);
            int before = Live.log().size();
            assertThrows(ServerRefusedException.class, () -> printed(plain, query, "1"), query);
            oneLine(before);
        } finally {
            Live.server().delete("users/" + USER + "_people");
        }
    }

    @Test
    void aReportThatRunsOftenIsTheSameEveryTime() {
        String notes = "reports" + RepositoryPlan.REPORTS + "/notes.csv?" + Live.PERIOD;
        byte[] first = plain.bytes(notes);
        for (int i = 1; i < OFTEN; i++) {
            assertArrayEquals(first, plain.bytes(notes), "run " + (i + 1));
        }
    }

    /** An archive of a few kilobytes that would fill the server's disk. */
    @Test
    void anArchiveThatInflatesIsRefusedToAPlainUser() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("index.xml"));
            byte[] much = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(much);
            }
            zip.closeEntry();
        }
        assertTrue(bytes.size() < 100_000, bytes.size() + " bytes");
        String basic =
                Base64.getEncoder().encodeToString((USER + ":" + Live.PASSWORD).getBytes(StandardCharsets.UTF_8));
        int status = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Live.url() + "/rest_v2/import?update=true"))
                                .header("Content-Type", "application/zip")
                                .header("Authorization", "Basic " + basic)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertTrue(status == 401 || status == 403, "status " + status);
    }
}
