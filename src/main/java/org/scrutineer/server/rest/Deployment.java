package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.server.archive.Resource;

/**
 * Puts a plan into a server's repository: creates what is missing, updates what differs under its current version,
 * leaves what is the same. It deletes only controls of its own earlier releases, and touches nothing else that is not
 * in the plan. A data source that is there keeps what its administrator filled in.
 */
public final class Deployment {

    /** The controls before what they rest on. */
    private static final List<String> RETIRED =
            List.of("INDICATOR", "COUNCIL", "TABLES", "indicators", "councils", "text");

    private static final List<String> PLACES = List.of("location", "jdbcUrl", "jndiName");

    private final ServerConnection server;
    private final Consumer<String> said;
    private final boolean replacing;

    /** @param said is told each step */
    public Deployment(ServerConnection server, Consumer<String> said) {
        this(server, said, false);
    }

    /** @param replacing whether a data source may become another council's */
    public Deployment(ServerConnection server, Consumer<String> said, boolean replacing) {
        this.server = server;
        this.said = said;
        this.replacing = replacing;
    }

    /**
     * Deploys everything, and gives how many things were created or updated.
     *
     * @throws ServerRefusedException at the first refusal, with the server's words; what was done before it stands, and
     *     a second run goes on from there
     */
    public int deploy(List<Resource> plan) {
        mustBeItsOwn(plan);
        int changed = (role() ? 1 : 0) + parents(plan);
        for (Resource resource : plan) {
            changed += put(resource) ? 1 : 0;
            if (resource instanceof Resource.Folder folder
                    && !folder.permissions().isEmpty()) {
                changed += permissions(folder) ? 1 : 0;
            }
        }
        return changed + withoutRetired(plan);
    }

    /** Controls of earlier releases that no report has any more. */
    private int withoutRetired(List<Resource> plan) {
        if (!(plan.get(0) instanceof Resource.Folder)) {
            return 0;
        }
        String controls = plan.get(0).uri() + "/controls";
        int gone = 0;
        Set<String> there = new HashSet<>();
        server.find("resources?folderUri=" + controls + "&recursive=false")
                .ifPresent(list -> list.path("resourceLookup")
                        .forEach(one -> there.add(one.path("uri").asText())));
        for (String name : RETIRED) {
            String uri = controls + "/" + name;
            if (there.contains(uri)
                    && plan.stream().noneMatch(resource -> resource.uri().equals(uri))) {
                server.delete("resources" + uri);
                said.accept("removed    " + uri + ", which no report uses any more");
                gone++;
            }
        }
        return gone;
    }

    /** Refuses before anything is changed where the data source is another council's. */
    private void mustBeItsOwn(List<Resource> plan) {
        for (Resource resource : plan) {
            if (!replacing && resource instanceof Resource.Council council) {
                metadata(council)
                        .map(there -> AnotherCouncil.of(council, there))
                        .filter(found -> !found.isEmpty())
                        .ifPresent(found -> {
                            throw new ServerRefusedException(
                                    "the data source " + council.uri() + " is that of another council: " + found
                                            + ". Nothing was changed. For a second council on this server give"
                                            + " --folder, such as --folder /councils/north; to make this data source "
                                            + "the new council's give --replace.",
                                    0);
                        });
            }
        }
    }

    /** The folders above the plan's own; those that are there stay as they are. */
    private int parents(List<Resource> plan) {
        List<String> missing = new ArrayList<>();
        for (String folder = plan.get(0).folder();
                !folder.equals("/") && server.find("resources" + folder).isEmpty();
                folder = folder.substring(0, Math.max(1, folder.lastIndexOf('/')))) {
            missing.add(0, folder);
        }
        missing.forEach(uri -> put(new Resource.Folder(uri, uri.substring(uri.lastIndexOf('/') + 1), "", List.of())));
        return missing.size();
    }

    private boolean role() {
        if (server.find("roles/" + PeopleAccess.ROLE).isPresent()) {
            said.accept("unchanged  role " + PeopleAccess.ROLE);
            return false;
        }
        server.put(
                "roles/" + PeopleAccess.ROLE,
                "application/json",
                ServerConnection.JSON
                        .createObjectNode()
                        .put("name", PeopleAccess.ROLE)
                        .put("externallyDefined", false));
        said.accept("created    role " + PeopleAccess.ROLE);
        return true;
    }

    private boolean put(Resource resource) {
        Optional<JsonNode> there = metadata(resource);
        ObjectNode wanted = ResourceJson.of(resource);
        if (there.isPresent()) {
            keepFilledIn(resource, wanted, there.get());
            if (same(wanted, there.get()) && sameText(resource, there.get())) {
                said.accept("unchanged  " + resource.uri());
                return false;
            }
            wanted.put("version", there.get().path("version").asInt());
        }
        server.put(
                "resources" + resource.uri() + "?createFolders=false",
                "application/repository." + ResourceJson.type(resource) + "+json",
                ResourceJson.withText(resource, wanted));
        said.accept((there.isPresent() ? "updated    " : "created    ") + resource.uri());
        return true;
    }

    /** A resource of a plan on the server; of a file its description in place of its text. */
    Optional<JsonNode> metadata(Resource resource) {
        return server.find(
                "resources" + resource.uri(),
                resource instanceof Resource.File ? "application/repository.file+json" : "application/json");
    }

    /**
     * What stands in the server's data source wins over what the plan leaves blank or does not name: the dialog has
     * more properties than a plan, and Community 8.2.0 fails where an update leaves one out.
     */
    static void keepFilledIn(Resource resource, ObjectNode wanted, JsonNode there) {
        if (resource instanceof Resource.Council council) {
            ArrayNode properties = wanted.putArray("properties");
            boolean elsewhere = PLACES.stream()
                    .anyMatch(place ->
                            !council.properties().getOrDefault(place, "").isEmpty());
            Map<String, String> filledIn = new LinkedHashMap<>();
            there.path("properties")
                    .forEach(one -> filledIn.put(
                            one.path("key").asText(), one.path("value").asText("")));
            Map<String, String> named = new LinkedHashMap<>(council.properties());
            filledIn.keySet().forEach(key -> named.putIfAbsent(key, ""));
            named.forEach((key, value) -> {
                // Only one place may be given: a new one takes the other's.
                String kept = value.isEmpty() && !(elsewhere && PLACES.contains(key))
                        ? filledIn.getOrDefault(key, "")
                        : value;
                // The server never gives a password back; not sent, it stays.
                if (!key.equals("password") || !kept.isEmpty()) {
                    properties.addObject().put("key", key).put("value", kept);
                }
            });
        }
    }

    /**
     * Whether all that is wanted is there; the server adds fields of its own, and keeps lists of properties in any
     * order.
     */
    static boolean same(JsonNode wanted, JsonNode there) {
        if (wanted.isObject()) {
            for (Map.Entry<String, JsonNode> field : wanted.properties()) {
                if (!same(field.getValue(), there.path(field.getKey()))) {
                    return false;
                }
            }
            return true;
        }
        if (wanted.isArray()) {
            boolean all = wanted.size() == there.size() || (wanted.isEmpty() && there.isMissingNode());
            for (JsonNode one : wanted) {
                boolean found = false;
                for (JsonNode other : there) {
                    found |= same(one, other);
                }
                all &= found;
            }
            return all;
        }
        return wanted.asText().equals(there.asText());
    }

    /** Whether something that is there is other than the plan would make it. */
    boolean differs(Resource resource) {
        Optional<JsonNode> there = metadata(resource);
        if (there.isEmpty()) {
            return true;
        }
        ObjectNode wanted = ResourceJson.of(resource);
        keepFilledIn(resource, wanted, there.get());
        return !same(wanted, there.get()) || !sameText(resource, there.get());
    }

    private boolean sameText(Resource resource, JsonNode there) {
        if (resource instanceof Resource.File file) {
            return holds("resources" + resource.uri(), file.text());
        }
        // A report's own template is a file of its own, under whatever name the server gave it.
        return !(resource instanceof Resource.Unit unit)
                || holds(
                        "resources"
                                + there.path("jrxml")
                                        .path("jrxmlFileReference")
                                        .path("uri")
                                        .asText(),
                        unit.jrxml());
    }

    private boolean holds(String path, String text) {
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), server.bytes(path));
    }

    private boolean permissions(Resource.Folder folder) {
        ObjectNode wanted = ServerConnection.JSON.createObjectNode();
        ArrayNode list = wanted.putArray("permission");
        folder.permissions().forEach(permission -> list.addObject()
                .put("uri", folder.uri())
                .put("recipient", "role:/" + permission.role())
                .put("mask", permission.mask()));
        JsonNode there = server.find("permissions" + folder.uri()).orElse(ServerConnection.JSON.createObjectNode());
        boolean all = true;
        for (JsonNode one : list) {
            boolean found = false;
            for (JsonNode other : there.path("permission")) {
                found |= same(one, other);
            }
            all &= found;
        }
        if (all) {
            return false;
        }
        server.put("permissions" + folder.uri(), "application/collection+json", wanted);
        said.accept("permitted  " + folder.uri() + ": "
                + String.join(
                        ", ",
                        folder.permissions().stream()
                                .map(permission -> permission.role() + " " + words(permission.mask()))
                                .toList()));
        return true;
    }

    private static String words(int mask) {
        return switch (mask) {
            case 0 -> "nothing";
            case 1 -> "administer";
            case 2 -> "read";
            case 30 -> "read, write and delete";
            case 32 -> "run only";
            default -> String.valueOf(mask);
        };
    }
}
