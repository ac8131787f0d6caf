package org.scrutineer.jasper;

/** The program's version, from the manifest of whatever jar it runs in: the program's own, or a server's plugin. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String get() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged build" : version;
    }
}
