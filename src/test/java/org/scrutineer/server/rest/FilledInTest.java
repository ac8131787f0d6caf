package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutineer.server.archive.Resource;

/** What an administrator has filled in on the server is not lost when the reports are brought up to date. */
class FilledInTest {

    private static final ObjectNode THERE = ServerConnection.JSON.createObjectNode();

    static {
        var properties = THERE.putArray("properties");
        Map.of("council", "North", "location", "/srv/north", "schema", "", "acceptErrors", "yes", "jdbcUrl", "")
                .forEach((key, value) -> properties.addObject().put("key", key).put("value", value));
    }

    private static Map<String, String> sent(Map<String, String> plan) {
        Resource.Council council = new Resource.Council("/scrutineer/data/council", "Council", "", plan);
        ObjectNode wanted = ResourceJson.of(council);
        Deployment.keepFilledIn(council, wanted, THERE);
        Map<String, String> sent = new TreeMap<>();
        wanted.path("properties")
                .forEach(one ->
                        sent.put(one.path("key").asText(), one.path("value").asText()));
        return sent;
    }

    @Test
    void whatThePlanDoesNotNameStays() {
        assertEquals(
                Map.of(
                        "council",
                        "North",
                        "location",
                        "/srv/north",
                        "schema",
                        "",
                        "acceptErrors",
                        "yes",
                        "jdbcUrl",
                        ""),
                sent(Map.of("council", "", "location", "")));
    }

    @Test
    void anotherPlaceTakesTheOthers() {
        assertEquals(
                Map.of(
                        "council",
                        "North",
                        "location",
                        "",
                        "schema",
                        "",
                        "acceptErrors",
                        "yes",
                        "jdbcUrl",
                        "jdbc:postgresql://db/north"),
                sent(Map.of("council", "North", "jdbcUrl", "jdbc:postgresql://db/north")));
    }

    @Test
    void aPasswordThatIsNotGivenIsNotSent() {
        assertEquals(5, sent(Map.of("password", "")).size());
    }
}
