package org.scrutineer.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar's manifest. */
final class Version implements IVersionProvider {

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged build" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Scrutineer " + text()};
    }
}
