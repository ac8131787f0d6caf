package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A server that answers from a recording, in order, and to nothing else: a request that differs from the recorded one
 * is answered 599 and says so. With {@code -Dserver.record=URL} (user jasperadmin of a test server) it passes the
 * requests on and writes the recording anew.
 */
final class RecordedServer implements AutoCloseable {

    private final HttpServer http;
    private final Path file;
    private final String real = System.getProperty("server.record", "");
    private final ArrayNode exchanges;
    private int next;

    RecordedServer(String name) throws IOException {
        file = Path.of("src/test/resources/server", name + ".json");
        exchanges = real.isEmpty()
                ? (ArrayNode) ServerConnection.JSON.readTree(file.toFile())
                : ServerConnection.JSON.createArrayNode();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::answer);
        http.start();
    }

    ServerConnection connection() {
        return new ServerConnection(
                "http://localhost:" + http.getAddress().getPort() + "/jasperserver/", "jasperadmin", "jasperadmin");
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().replace("/jasperserver/rest_v2/", "");
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!exchange.getRequestHeaders()
                .getFirst("Authorization")
                .equals("Basic "
                        + Base64.getEncoder()
                                .encodeToString("jasperadmin:jasperadmin".getBytes(StandardCharsets.UTF_8)))) {
            reply(exchange, 401, "");
            return;
        }
        if (!real.isEmpty()) {
            pass(exchange, request, type, body);
            return;
        }
        JsonNode recorded = next < exchanges.size() ? exchanges.get(next) : ServerConnection.JSON.createObjectNode();
        if (!recorded.path("request").asText().equals(request)
                || !recorded.path("body").asText().equals(body)
                || !recorded.path("type").asText("null").equals(type)) {
            reply(
                    exchange,
                    599,
                    "exchange " + next + " differs from the recording. Sent: " + request + " " + type + " " + body
                            + " Recorded: " + recorded.path("request").asText() + " "
                            + recorded.path("type").asText() + " "
                            + recorded.path("body").asText());
            return;
        }
        next++;
        reply(exchange, recorded.path("status").asInt(), recorded.path("answer").asText());
    }

    private void pass(HttpExchange exchange, String request, String type, String body) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create(real + "/rest_v2/" + request.substring(request.indexOf(' ') + 1)))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"));
        for (String header : new String[] {"Content-Type", "Accept"}) {
            if (exchange.getRequestHeaders().getFirst(header) != null) {
                builder.header(header, exchange.getRequestHeaders().getFirst(header));
            }
        }
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(builder.build(), HttpResponse.BodyHandlers.ofString());
            ObjectNode kept = exchanges
                    .addObject()
                    .put("request", request)
                    .put("type", type)
                    .put("body", body)
                    .put("status", answer.statusCode())
                    .put("answer", answer.body());
            reply(exchange, kept.get("status").asInt(), kept.get("answer").asText());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Whether every recorded exchange was asked for. */
    boolean exhausted() {
        return !real.isEmpty() || next == exchanges.size();
    }

    @Override
    public void close() throws IOException {
        http.stop(0);
        if (!real.isEmpty()) {
            Files.writeString(
                    file, ServerConnection.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(exchanges) + "\n");
        }
    }
}
