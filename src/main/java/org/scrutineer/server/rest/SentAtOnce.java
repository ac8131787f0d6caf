package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.server.archive.Relocated;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.schedule.ScheduledJob;

/**
 * Which lines for {@code now} were sent: a small file in the server's repository, since the server forgets a job that
 * has run. It names reports and periods, and no recipient.
 */
final class SentAtOnce {

    private final ServerConnection server;
    private final String place;
    private final Set<String> sent = new LinkedHashSet<>();

    SentAtOnce(ServerConnection server, String root) {
        this.server = server;
        place = "resources" + Relocated.address(root, RepositoryPlan.OUTPUT) + "/sent_at_once";
        if (there().isPresent()) {
            sent.addAll(List.of(new String(server.bytes(place), StandardCharsets.UTF_8).split("\\R")));
        }
    }

    boolean has(ScheduledJob job) {
        return sent.contains(key(job));
    }

    void add(ScheduledJob job) {
        sent.add(key(job));
        ObjectNode file = ServerConnection.JSON
                .createObjectNode()
                .put("label", "Sent at once")
                .put(
                        "description",
                        "Lines for now that server schedule has sent; without this file it sends them again.")
                .put("type", "txt")
                .put(
                        "content",
                        Base64.getEncoder()
                                .encodeToString(String.join("\n", sent).getBytes(StandardCharsets.UTF_8)));
        there().ifPresent(old -> file.put("version", old.path("version").asInt()));
        server.put(place + "?createFolders=true", "application/repository.file+json", file);
    }

    private Optional<JsonNode> there() {
        return server.find(place, "application/repository.file+json");
    }

    /** The label without the day on which the command ran. */
    private static String key(ScheduledJob job) {
        return job.label().replaceFirst(" on \\d{4}-\\d{2}-\\d{2} ", " ");
    }
}
