package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.extract.start.FilledTable;
import org.scrutineer.extract.start.NextQuarter;
import org.scrutineer.extract.start.Owed;
import org.scrutineer.extract.start.files.CarriedFiles;
import org.scrutineer.extract.start.files.NewPlace;
import org.scrutineer.performance.ReportingPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code next}: the tables of the next quarter, made from those of this one. */
@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        description =
                "Write the tables of the next quarter: what carries over, texts marked to review, and a list of what "
                        + "is owed. Nothing is overwritten.")
final class NextCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--source", required = true, paramLabel = "SOURCE", description = SourceOptions.SOURCES)
    private List<Path> sources;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "PERIOD",
            description = "the quarter that the tables are of, such as \"2024-25 Q3\"")
    private String from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PERIOD",
            description = "the quarter to make, such as \"2024-25 Q4\"")
    private String to;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|FILE.xlsx",
            description = "a new folder of CSV files, or a new workbook")
    private Path out;

    @Override
    public Integer call() throws IOException {
        ReportingPeriod left = period("--from", from);
        ReportingPeriod entered = period("--to", to);
        PrintWriter answer = spec.commandLine().getOut();
        try (Source source = Sources.open(sources)) {
            NextQuarter next = next(source, left, entered);
            List<FilledTable> tables = next.tables();
            List<Owed> owed = next.owed();
            NewPlace place = NewPlace.at(out);
            Path list = place.isWorkbook()
                    ? place.folder().resolve(out.getFileName().toString().replaceFirst("\\.[^.]+$", "") + "-owed.csv")
                    : place.folder().resolve("owed.csv");
            NewPlace.at(list);
            place.write(tables, next.readme(out.toString(), owed.size()));
            List<Path> beside = CarriedFiles.copy(sources, source, place.folder());
            write(owed, list);
            say(owed, list, beside, answer);
        }
        answer.flush();
        return 0;
    }

    private NextQuarter next(Source source, ReportingPeriod left, ReportingPeriod entered) {
        try {
            return new NextQuarter(source, left, entered);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), "--from and --to: " + wrong.getMessage());
        }
    }

    private ReportingPeriod period(String option, String text) {
        try {
            return ReportingPeriod.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), option + ": " + wrong.getMessage());
        }
    }

    private static void write(List<Owed> owed, Path list) {
        try (CsvFile csv = new CsvFile(list, "owner", "what", "code", "title", "period", "note")) {
            owed.forEach(one -> csv.row(one.owner(), one.what(), one.code(), one.title(), one.period(), one.note()));
            csv.finish();
        }
    }

    private void say(List<Owed> owed, Path list, List<Path> beside, PrintWriter answer) {
        answer.println("Written: " + out
                + (Files.isDirectory(out) ? ". Begin with README.txt." : ". Begin with the sheet README."));
        beside.forEach(file -> answer.println("Copied: " + file.getFileName()));
        Map<String, List<Owed>> byOwner = owed.stream()
                .collect(Collectors.groupingBy(
                        one -> one.owner().isEmpty() ? "nobody named" : one.owner(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byOwner.forEach((owner, things) -> answer.println("Owed by " + owner + ": "
                + things.stream()
                        .collect(Collectors.groupingBy(Owed::what, LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "))));
        answer.println("All " + owed.size() + " things that are owed: " + list);
    }
}
