package org.scrutineer.server.edition;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Which servers an archive is for. The plugin jar is the same; the templates' grammar is not. */
public enum Edition {

    /** Community 8.2 and commercial releases before 10 that run on Java 17: JasperReports 6. */
    JRS8(
            "jrs8",
            "8.2.0 CE",
            "Community 8.2, and commercial releases before 10 that run on Java 17",
            "Proved on Community 8.2.0 alone. Community 7.5 and 8.0 run on Java 8 or 11 and cannot load it."),
    /** Commercial releases from 10: JasperReports 7. */
    JRS10("jrs10", "10.0.0", "commercial releases from 10", "It has not met such a server yet.");

    private static final Stylesheet JRXML6 = new Stylesheet("jrxml6.xsl");

    private static final String NAMESPACE_6 = "http://jasperreports.sourceforge.net/jasperreports";

    private final String id;
    private final String serverVersion;
    private final String servers;
    private final String proved;

    Edition(String id, String serverVersion, String servers, String proved) {
        this.id = id;
        this.serverVersion = serverVersion;
        this.servers = servers;
        this.proved = proved;
    }

    /** As the command line and the archive's name say it. */
    public String id() {
        return id;
    }

    /** The version that the repository archive names as its origin. */
    public String serverVersion() {
        return serverVersion;
    }

    /** For whom it is, in words. */
    public String servers() {
        return servers;
    }

    /** Where it was tried, in a sentence or two. */
    public String proved() {
        return proved;
    }

    /**
     * A template or style file of JasperReports 7 in this edition's grammar.
     *
     * @throws NotConvertibleException when it has a construct that the edition does not know, naming it
     */
    public String of(String name, String jrxml7) {
        return this == JRS8
                ? JRXML6.transform(name, jrxml7, Map.of())
                        .replaceFirst("<jasperReport ", "<jasperReport xmlns=\"" + NAMESPACE_6 + "\" ")
                : jrxml7;
    }

    /**
     * The edition of that name.
     *
     * @throws IllegalArgumentException when there is none, saying which there are
     */
    public static Edition named(String id) {
        return Arrays.stream(values())
                .filter(edition -> edition.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition is called \"" + id + "\"; there are "
                        + Arrays.stream(values())
                                .map(edition -> edition.id + " (" + edition.servers + ")")
                                .collect(Collectors.joining(", "))));
    }
}
