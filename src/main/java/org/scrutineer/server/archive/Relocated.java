package org.scrutineer.server.archive;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.server.edition.GuardedReport;

/**
 * The plan in another folder of the repository, so that two councils on one server have their own data source, reports
 * and output, and permissions by folder.
 */
public final class Relocated {

    private static final Pattern FOLDER = Pattern.compile("(/[A-Za-z0-9_]+)+");

    private Relocated() {}

    /**
     * The same resources below another folder.
     *
     * @throws IllegalArgumentException when that is no folder of a repository
     */
    public static List<Resource> to(String root, List<Resource> plan) {
        if (!FOLDER.matcher(root).matches()) {
            throw new IllegalArgumentException(
                    "a folder of the server's repository such as /councils/north, of letters, digits and low lines, "
                            + "found \""
                            + root + "\"");
        }
        return root.equals(RepositoryPlan.ROOT)
                ? plan
                : plan.stream().map(resource -> moved(root, resource)).toList();
    }

    /** An address of the plan in that folder. */
    public static String address(String root, String uri) {
        return uri.equals(RepositoryPlan.ROOT) || uri.startsWith(RepositoryPlan.ROOT + "/")
                ? root + uri.substring(RepositoryPlan.ROOT.length())
                : uri;
    }

    private static Resource moved(String root, Resource resource) {
        String uri = address(root, resource.uri());
        if (resource instanceof Resource.Folder folder) {
            return new Resource.Folder(uri, folder.label(), folder.description(), folder.permissions());
        } else if (resource instanceof Resource.Council council) {
            return new Resource.Council(uri, council.label(), council.description(), council.properties());
        } else if (resource instanceof Resource.Query query) {
            return new Resource.Query(uri, query.label(), query.description(), query.line());
        } else if (resource instanceof Resource.Control control) {
            return new Resource.Control(
                    uri,
                    control.label(),
                    control.description(),
                    control.mandatory(),
                    address(root, control.query()),
                    control.value(),
                    control.shown());
        } else if (resource instanceof Resource.File file) {
            return new Resource.File(uri, file.label(), file.description(), file.type(), text(root, file.text()));
        }
        Resource.Unit unit = (Resource.Unit) resource;
        return new Resource.Unit(
                uri,
                unit.label(),
                unit.description(),
                text(root, unit.jrxml()),
                address(root, unit.council()),
                unit.controls().stream().map(control -> address(root, control)).toList());
    }

    private static String text(String root, String jrxml) {
        return jrxml.replace(
                GuardedReport.TEMPLATES + "/",
                "repo:" + address(root, GuardedReport.TEMPLATES.substring("repo:".length())) + "/");
    }
}
