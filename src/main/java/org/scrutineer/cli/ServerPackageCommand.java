package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scrutineer.server.archive.ServerPackage;
import org.scrutineer.server.edition.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code server package}: the archive that an administrator installs. */
@Command(name = "package", mixinStandardHelpOptions = true, description = "Write scrutineer-server-<edition>.zip: plugin, beans, messages, reports, and how to install them.")
final class ServerPackageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CouncilOptions council;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the archives are written")
    private Path out;

    @Option(names = "--edition", paramLabel = "EDITION", description = "jrs8 (Community 7.5 to 8.2, commercial before 10) or jrs10; without it both")
    private String edition;

    @Override
    public Integer call() {
        for (Edition one : edition == null ? Edition.values() : new Edition[] {council.edition(edition)}) {
            spec.commandLine().getOut().println(ServerPackage.write(out, one, council.properties()));
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
