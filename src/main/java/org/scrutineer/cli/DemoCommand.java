package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole pack from the shipped data. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Make the demo pack from the shipped data on an embedded H2 database.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/demo", description = "where the pack is written (default: ${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() {
        return 0;
    }
}
