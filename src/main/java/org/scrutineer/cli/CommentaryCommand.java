package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.cli.commentary.CommentaryTemplates;
import org.scrutineer.cli.commentary.Merge;
import org.scrutineer.cli.commentary.Received;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.performance.AskedText;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.OwedCommentary;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code commentary}: what heads of service still have to write, their templates, and what came back. */
@Command(
        name = "commentary",
        mixinStandardHelpOptions = true,
        description =
                "List the commentary that is still owed, write a template for each owner, or read templates that came "
                        + "back.")
final class CommentaryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Task task;

    private static final class Task {

        @Option(
                names = "--missing",
                required = true,
                description = "list by owner what is still to be written for the quarter")
        private boolean missing;

        @Option(
                names = "--templates",
                required = true,
                description = "write a CSV and a workbook for each owner into the folder --out")
        private boolean templates;

        @Option(
                names = "--load",
                required = true,
                arity = "1..*",
                paramLabel = "FILE",
                description =
                        "read templates that came back, as CSV or XLSX, and put their texts into --to; if any template "
                                + "has a fault, nothing is changed")
        private List<Path> load;
    }

    @Mixin
    private SourceOptions source;

    @Option(names = "--out", paramLabel = "DIR", description = "where the templates are written")
    private Path out;

    @Option(
            names = "--to",
            paramLabel = "FILE|DIR",
            description = "commentary.csv or its folder; the file is created if it does not exist")
    private Path to;

    @Override
    public Integer call() throws IOException {
        PrintWriter answer = spec.commandLine().getOut();
        need(task.templates, out, "--templates needs --out DIR, the folder that the templates go to.");
        need(task.load != null, to, "--load needs --to FILE, the commentary.csv that the texts go into.");
        source.period();
        PerformanceBook book;
        List<AskedText> asked;
        try (Source opened = source.open()) {
            ReportRun run = new ReportRun(ReportRequest.of(opened, source.period(), source.settings(), true)
                    .acceptingErrors(source.acceptErrors()));
            book = run.book();
            asked = run.askedTexts();
        }
        if (task.missing) {
            missing(OwedCommentary.of(book, source.period(), asked), answer);
        } else if (task.templates) {
            List<Path> files = new CommentaryTemplates(
                            book, source.period(), DirectionReading.of(source.settings()), asked)
                    .write(out);
            files.forEach(file -> answer.println(file.toString()));
            answer.println(
                    files.size() + " templates. Send each owner one of the two; commentary --load reads either.");
        } else {
            load(book, answer);
        }
        answer.flush();
        return 0;
    }

    private void need(boolean asked, Path given, String words) {
        if (asked && given == null) {
            throw new ParameterException(spec.commandLine(), words);
        }
    }

    private void missing(List<OwedCommentary> all, PrintWriter answer) {
        List<OwedCommentary> owed = all.stream().filter(OwedCommentary::isOwed).toList();
        owed.stream()
                .collect(Collectors.groupingBy(OwedCommentary::owner, TreeMap::new, Collectors.toList()))
                .forEach((owner, texts) -> {
                    Map<String, List<OwedCommentary>> byCode = texts.stream()
                            .collect(Collectors.groupingBy(
                                    one -> one.indicator().code(), LinkedHashMap::new, Collectors.toList()));
                    answer.println(owner + ", " + count(texts.size(), "text") + ":");
                    byCode.forEach((code, kinds) -> answer.println("  " + code + "  "
                            + kinds.stream().map(OwedCommentary::kind).collect(Collectors.joining(", ")) + "  "
                            + kinds.get(0).indicator().title()));
                });
        answer.println(
                owed.isEmpty()
                        ? "Nothing is missing: all " + all.size() + " texts for "
                                + ReportingPeriod.of(source.period()).printed() + " are written."
                        : owed.size() + " of " + all.size() + " texts for "
                                + ReportingPeriod.of(source.period()).printed() + " are still to be written.");
    }

    private void load(PerformanceBook book, PrintWriter answer) throws IOException {
        Path file = Files.isDirectory(to) ? inFolder(to) : to;
        List<Commentary> received = Received.of(task.load, book, ReportingPeriod.of(source.period()));
        List<Commentary> changed = Merge.into(file, received);
        changed.forEach(text -> answer.println(text.code() + " " + text.kind()));
        answer.println(
                changed.isEmpty()
                        ? "Nothing changed: " + count(received.size(), "text") + " came, all as " + file + " has them."
                        : count(changed.size(), "text") + " of " + received.size() + " new or changed in " + file
                                + ".");
    }

    private static Path inFolder(Path folder) {
        Path file = folder.resolve("commentary.csv");
        Path ofContract = folder.resolve("performance");
        return Files.notExists(file) && Files.isDirectory(ofContract) ? ofContract.resolve("commentary.csv") : file;
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
