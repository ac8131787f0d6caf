package org.scrutineer.cli;

import org.scrutineer.jasper.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the command line says it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Scrutineer " + ProgramVersion.get()};
    }
}
