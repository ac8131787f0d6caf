package org.scrutineer.server.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** One server, one user, REST v2. The password goes into the request's header and nowhere else. */
public final class ServerConnection {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private final String authorization;

    /** @param url the web application's address, such as {@code http://host:8080/jasperserver} */
    public ServerConnection(String url, String user, String password) {
        this.base = url.replaceAll("/+$", "") + "/rest_v2/";
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What a path holds; empty where the server has nothing there. */
    public Optional<JsonNode> find(String path) {
        return find(path, "application/json");
    }

    Optional<JsonNode> find(String path, String accepted) {
        HttpResponse<byte[]> answer =
                send(request(path).header("Accept", accepted).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(json(checked("GET " + path, answer)));
    }

    /** The bytes of a file resource or of a report's output. */
    public byte[] bytes(String path) {
        return checked("GET " + path, send(request(path).GET())).body();
    }

    JsonNode put(String path, String type, JsonNode body) {
        return json(checked(
                "PUT " + path,
                send(request(path)
                        .header("Content-Type", type)
                        .header("Accept", type.contains("job+") ? type : "application/json")
                        .PUT(BodyPublishers.ofString(body.toString())))));
    }

    JsonNode post(String path, String type, JsonNode body) {
        return json(checked(
                "POST " + path,
                send(request(path)
                        .header("Content-Type", type)
                        .header("Accept", type.contains("job+") ? type : "application/json")
                        .POST(BodyPublishers.ofString(body.toString())))));
    }

    /** For jobs and resources that this program made. */
    void delete(String path) {
        checked("DELETE " + path, send(request(path).DELETE()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).header("Authorization", authorization);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new ServerRefusedException(
                    "the server at " + base.replace("/rest_v2/", "") + " cannot be reached: "
                            + (unreachable.getMessage() == null
                                    ? unreachable.getClass().getSimpleName()
                                    : unreachable.getMessage())
                            + ". Check --url and that the server runs.",
                    unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServerRefusedException("stopped while waiting for the server", stopped);
        }
    }

    private static HttpResponse<byte[]> checked(String what, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 401) {
            throw new ServerRefusedException(
                    "the server does not let this user in. Check --user and the password's variable.", status);
        }
        if (status < 200 || status > 299) {
            throw new ServerRefusedException(what + " was refused (" + status + "): " + words(answer), status);
        }
        return answer;
    }

    private static String words(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        try {
            JsonNode said = JSON.readTree(text);
            if (said.hasNonNull("message")) {
                return said.get("message").asText()
                        + (said.hasNonNull("errorCode")
                                ? " [" + said.get("errorCode").asText() + "]"
                                : "");
            }
        } catch (JsonProcessingException notJson) {
            // The text itself is all the server said.
        }
        String plain = text.replaceAll("(?s)<style.*?</style>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.isEmpty() ? "no words" : plain.length() > 500 ? plain.substring(0, 497) + "..." : plain;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new ServerRefusedException(
                    "the answer is not from JasperReports Server's REST v2. Check --url; it ends with the web "
                            + "application, such as /jasperserver.",
                    notJson);
        }
    }
}
