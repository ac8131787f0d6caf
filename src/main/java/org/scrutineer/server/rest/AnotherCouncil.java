package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.scrutineer.server.archive.Resource;

/**
 * Whether a server's data source is that of another council than the one that is to be deployed: by its name, or, where
 * one of the two has none, by where its data are.
 */
final class AnotherCouncil {

    private static final String NAME = "council";

    private AnotherCouncil() {}

    /** What differs; empty where it is the same council's, or nobody's yet. */
    static String of(Resource.Council wanted, JsonNode there) {
        String name = wanted.properties().getOrDefault(NAME, "");
        if (!name.isEmpty() && !filledIn(there, NAME).isEmpty()) {
            return name.equals(filledIn(there, NAME))
                    ? ""
                    : "it is called \"" + filledIn(there, NAME) + "\", and \"" + name + "\" was asked for";
        }
        for (String place : List.of("location", "jdbcUrl", "jndiName")) {
            String asked = wanted.properties().getOrDefault(place, "");
            String found = filledIn(there, place);
            if (!asked.isEmpty() && !found.isEmpty() && !asked.equals(found)) {
                return "its data are at " + found + ", and " + asked + " was asked for";
            }
        }
        return "";
    }

    private static String filledIn(JsonNode there, String key) {
        for (JsonNode property : there.path("properties")) {
            if (property.path("key").asText().equals(key)) {
                return property.path("value").asText("").strip();
            }
        }
        return "";
    }
}
