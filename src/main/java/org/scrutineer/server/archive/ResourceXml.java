package org.scrutineer.server.archive;

import java.util.List;
import java.util.Map;

/** A resource as the server's own importer reads it. */
final class ResourceXml {

    private static final Map<String, String> WITHOUT_PERMISSIONS = Map.of("exportedWithPermissions", "false");
    private static final byte LIST_FROM_QUERY = 4;

    private ResourceXml() {}

    /** A folder with the names of what is in it; what is not named is not imported. */
    static String folder(Resource.Folder folder, List<String> folders, List<String> resources) {
        Xml xml = new Xml()
                .open(
                        "folder",
                        Map.of(
                                "exportedWithPermissions",
                                String.valueOf(!folder.permissions().isEmpty())))
                .leaf("parent", folder.folder())
                .leaf("name", folder.name())
                .leaf("label", folder.label())
                .some("description", folder.description());
        folders.forEach(name -> xml.leaf("folder", name));
        resources.forEach(name -> xml.leaf("resource", name));
        folder.permissions().forEach(permission -> xml.open("permission")
                .leaf("permissionMask", permission.mask())
                .leaf("recipient", Map.of("recipientType", "role"), permission.role())
                .close("permission"));
        return xml.close("folder").toString();
    }

    static String of(Resource resource) {
        if (resource instanceof Resource.Council council) {
            Xml xml = start("customDataSource", council)
                    .leaf("serviceClass", "org.scrutineer.server.plugin.CouncilDataSource");
            council.properties().forEach((key, value) -> property(xml, key, value));
            property(xml, "_cds_name", "scrutineerCouncil");
            return xml.close("customDataSource").toString();
        }
        if (resource instanceof Resource.Query query) {
            return start("query", query)
                    .leaf("language", "scrutineer")
                    .leaf("queryString", query.line())
                    .close("query")
                    .toString();
        }
        if (resource instanceof Resource.Control control) {
            Xml xml = start("inputControl", control)
                    .leaf("type", LIST_FROM_QUERY)
                    .leaf("mandatory", control.mandatory())
                    .leaf("readOnly", false)
                    .leaf("visible", true);
            return xml.open("query")
                    .leaf("uri", control.query())
                    .close("query")
                    .leaf("queryVisibleColumn", control.shown())
                    .leaf("queryValueColumn", control.value())
                    .close("inputControl")
                    .toString();
        }
        if (resource instanceof Resource.File file) {
            Map<String, String> attributes = new java.util.TreeMap<>(WITHOUT_PERMISSIONS);
            attributes.put("dataFile", dataFile(file));
            return common(new Xml().open("fileResource", attributes), file.folder(), file.name(), file)
                    .leaf("fileType", file.type())
                    .close("fileResource")
                    .toString();
        }
        Resource.Unit unit = (Resource.Unit) resource;
        Xml xml = start("reportUnit", unit)
                .open("mainReport")
                .open(
                        "localResource",
                        new java.util.TreeMap<>(Map.of(
                                "xmlns:xsi",
                                "http://www.w3.org/2001/XMLSchema-instance",
                                "exportedWithPermissions",
                                "false",
                                "dataFile",
                                mainFile(),
                                "xsi:type",
                                "fileResource")));
        common(xml, unit.uri() + "_files", "main_jrxml", new Resource.File(unit.uri(), "main_jrxml", "", "jrxml", ""))
                .leaf("fileType", "jrxml")
                .close("localResource")
                .close("mainReport");
        xml.open("dataSource").leaf("uri", unit.council()).close("dataSource");
        unit.controls()
                .forEach(
                        control -> xml.open("inputControl").leaf("uri", control).close("inputControl"));
        return xml.leaf("alwaysPromptControls", !unit.controls().isEmpty())
                .leaf("controlsLayout", 1)
                .close("reportUnit")
                .toString();
    }

    /** The name of the file beside a file resource's XML. */
    static String dataFile(Resource.File file) {
        return file.name() + ".data";
    }

    static String mainFile() {
        return "main_jrxml.data";
    }

    private static Xml start(String element, Resource resource) {
        return common(new Xml().open(element, WITHOUT_PERMISSIONS), resource.folder(), resource.name(), resource);
    }

    private static Xml common(Xml xml, String folder, String name, Resource resource) {
        return xml.leaf("folder", folder)
                .leaf("name", name)
                .leaf("version", 0)
                .leaf("label", resource.label())
                .some("description", resource.description());
    }

    private static void property(Xml xml, String key, String value) {
        xml.open("property").leaf("key", key).leaf("value", value).close("property");
    }
}
