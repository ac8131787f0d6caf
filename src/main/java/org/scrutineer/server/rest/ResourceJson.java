package org.scrutineer.server.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.scrutineer.server.archive.Resource;

/** A resource as REST v2 takes it. */
final class ResourceJson {

    static final String MAIN = "main_jrxml";

    private static final int LIST_FROM_QUERY = 4;

    private ResourceJson() {}

    /** The content type's middle: {@code application/repository.X+json}. */
    static String type(Resource resource) {
        if (resource instanceof Resource.Folder) {
            return "folder";
        }
        if (resource instanceof Resource.Council) {
            return "customDataSource";
        }
        if (resource instanceof Resource.Query) {
            return "query";
        }
        if (resource instanceof Resource.Control) {
            return "inputControl";
        }
        return resource instanceof Resource.File ? "file" : "reportUnit";
    }

    /** Everything but the text of a file, which the server does not give back beside the rest. */
    static ObjectNode of(Resource resource) {
        ObjectNode json = ServerConnection.JSON.createObjectNode().put("label", resource.label());
        if (!resource.description().isEmpty()) {
            json.put("description", resource.description());
        }
        if (resource instanceof Resource.Council council) {
            json.put("serviceClass", "org.scrutineer.server.plugin.CouncilDataSource")
                    .put("dataSourceName", "scrutineerCouncil");
            ArrayNode properties = json.putArray("properties");
            council.properties()
                    .forEach((key, value) ->
                            properties.addObject().put("key", key).put("value", value));
        } else if (resource instanceof Resource.Query query) {
            json.put("language", "scrutineer").put("value", query.line());
        } else if (resource instanceof Resource.Control control) {
            control(control, json);
        } else if (resource instanceof Resource.File file) {
            json.put("type", file.type());
        } else if (resource instanceof Resource.Unit unit) {
            json.put("alwaysPromptControls", !unit.controls().isEmpty()).put("controlsLayout", "popupScreen");
            json.putObject("dataSource").putObject("dataSourceReference").put("uri", unit.council());
            ArrayNode controls = json.putArray("inputControls");
            unit.controls().forEach(uri -> controls.addObject()
                    .putObject("inputControlReference")
                    .put("uri", uri));
        }
        return json;
    }

    private static void control(Resource.Control control, ObjectNode json) {
        json.put("mandatory", control.mandatory())
                .put("readOnly", false)
                .put("visible", true)
                .put("type", LIST_FROM_QUERY);
        json.putObject("query").putObject("queryReference").put("uri", control.query());
        json.putArray("visibleColumns").add(control.shown());
        json.put("valueColumn", control.value());
    }

    /** Puts the text of a file into what is sent. */
    static ObjectNode withText(Resource resource, ObjectNode json) {
        if (resource instanceof Resource.File file) {
            json.put("content", base64(file.text()));
        } else if (resource instanceof Resource.Unit unit) {
            json.putObject("jrxml").set("jrxmlFile", main(unit));
        }
        return json;
    }

    /** The template of a report itself. The server names a new one after its label. */
    static ObjectNode main(Resource.Unit unit) {
        return ServerConnection.JSON
                .createObjectNode()
                .put("label", MAIN)
                .put("type", "jrxml")
                .put("content", base64(unit.jrxml()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
