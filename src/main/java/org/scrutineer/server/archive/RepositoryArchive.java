package org.scrutineer.server.archive;

import java.util.List;
import java.util.Map;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.server.edition.Edition;

/**
 * The archive that the server's own importer takes (js-import, or Import in its menu): the whole plan, the role that
 * may see people, and scheduled jobs.
 */
final class RepositoryArchive {

    private RepositoryArchive() {}

    static byte[] of(Edition edition, List<Resource> plan, ArchivedJobs jobs) {
        ZipWriter zip = new ZipWriter();
        zip.add("index.xml", index(edition, jobs));
        zip.add(
                "roles/" + PeopleAccess.ROLE + ".xml",
                new Xml()
                        .open("role")
                        .leaf("name", PeopleAccess.ROLE)
                        .leaf("externallyDefined", false)
                        .close("role")
                        .toString());
        for (Resource resource : plan) {
            if (resource instanceof Resource.Folder folder) {
                List<Resource> inside = plan.stream()
                        .filter(other -> other.folder().equals(folder.uri()))
                        .toList();
                zip.add(
                        "resources" + folder.uri() + "/.folder.xml",
                        ResourceXml.folder(
                                folder,
                                inside.stream()
                                        .filter(Resource.Folder.class::isInstance)
                                        .map(Resource::name)
                                        .toList(),
                                inside.stream()
                                        .filter(other -> !(other instanceof Resource.Folder))
                                        .map(Resource::name)
                                        .toList()));
            } else {
                zip.add("resources" + resource.uri() + ".xml", ResourceXml.of(resource));
            }
            if (resource instanceof Resource.File file) {
                zip.add("resources" + file.folder() + "/" + ResourceXml.dataFile(file), file.text());
            }
            if (resource instanceof Resource.Unit unit) {
                zip.add("resources" + unit.uri() + "_files/" + ResourceXml.mainFile(), unit.jrxml());
            }
        }
        jobs.addTo(zip);
        return zip.finish();
    }

    private static String index(Edition edition, ArchivedJobs jobs) {
        Xml xml = new Xml()
                .open("export")
                .open("property", ordered("name", "jsVersion", "value", edition.serverVersion()))
                .close("property")
                .open("module", Map.of("id", "authority"))
                .leaf("role", PeopleAccess.ROLE)
                .close("module")
                .open("module", Map.of("id", "repositoryResources"))
                .leaf("folder", RepositoryPlan.ROOT)
                .close("module");
        if (!jobs.units().isEmpty()) {
            xml.open("module", Map.of("id", "reportJobs"));
            jobs.units().forEach(unit -> xml.leaf("report", unit));
            xml.close("module");
        }
        return xml.close("export").toString();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
