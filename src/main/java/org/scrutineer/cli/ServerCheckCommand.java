package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.edition.ShippedReports;
import org.scrutineer.server.rest.ServerCheck;
import org.scrutineer.server.rest.ServerCheck.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code server check}: what is missing on a server. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Say what is missing on a server, such as after its upgrade. Exit code 1 when something is.")
final class ServerCheckCommand implements Callable<Integer> {

    private static final String ROW = "%-9s  %-10s  %s%n";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ServerCheck check = new ServerCheck(server.connect());
        List<Finding> findings = check.findings(
                server.there(new RepositoryPlan(check.edition(), ShippedReports.onClassPath()).resources(Map.of())));
        out.printf(ROW, "State", "Part", "What was seen");
        out.printf(ROW, "-".repeat(9), "-".repeat(10), "-".repeat(40));
        findings.forEach(finding -> out.printf(
                ROW,
                finding.good() == null ? "not shown" : finding.good() ? "good" : "MISSING",
                finding.what(),
                finding.text()));
        out.flush();
        return findings.stream().anyMatch(finding -> Boolean.FALSE.equals(finding.good())) ? 1 : 0;
    }
}
