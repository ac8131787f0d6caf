package org.scrutineer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scrutineer.cli.result.PersonExplanation;
import org.scrutineer.cli.result.WhyFile;
import org.scrutineer.cli.result.WhyPart;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.layout.CellName;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;
import org.scrutineer.salt.measure.Counting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: why a person is where they are, or who is in a cell. What it prints is personal data. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Explain where a person is counted and why, who is in a cell such as \"LTS001a 1b / Mental Health "
                        + "Support / Nursing\", or how an indicator was worked out.")
final class ExplainCommand implements Callable<Integer> {

    private static final String MARK = "PERSONAL DATA: keep with the case records.";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PERSON|CELL|INDICATOR",
            description =
                    "a person_id, a carer_id, a cell as MEASURE TABLE / ROW / COLUMN, the code of an indicator such as "
                            + "2C or KPI-03 (as the year asked for has it), "
                            + "or \"2017-18 2D\"")
    private String asked;

    @Mixin
    private SourceOptions source;

    @Option(names = "--csv", paramLabel = "FILE", description = "write the answer as CSV too")
    private Path csv;

    @Override
    public Integer call() {
        source.period();
        if (ExplainedIndicator.answer(asked, source, spec.commandLine().getOut())) {
            return people();
        }
        ExplainedIndicator.mustBeKnown(asked, source);
        SaltIntake intake = source.read();
        if (AscofPeople.asks(asked)) {
            return AscofPeople.answer(asked, source, intake, spec.commandLine(), this::write);
        }
        return asked.contains(" / ") || looksLikeATable(asked) ? cell(intake) : person(intake);
    }

    /** Who is in an indicator, where the records can tell. */
    private int people() {
        if (!ExplainedIndicator.hasPeople(asked, source)) {
            return 0;
        }
        return AscofPeople.answer(asked, source, source.read(), spec.commandLine(), this::write);
    }

    private static boolean looksLikeATable(String asked) {
        String measure = asked.strip().split("\\s+")[0];
        return measure.equalsIgnoreCase("STS003")
                || !RuleSet.everyYear().layout().tables(measure).isEmpty();
    }

    private int person(SaltIntake intake) {
        CaseBook book = intake.book();
        List<CaseFile> people = book.people().stream()
                .filter(file -> file.person().id().equals(asked))
                .toList();
        List<CarerFile> carers =
                book.carers().stream().filter(file -> file.id().equals(asked)).toList();
        if (people.isEmpty() && carers.isEmpty()) {
            throw new DataProblemException(new Problem(
                    "person",
                    0,
                    "person_id",
                    "K-PERSON",
                    "nobody with the identifier asked for",
                    "a person_id of person or a carer_id of carer",
                    "Check the spelling, also of capitals."));
        }
        List<TrailEntry> trail = new ArrayList<>();
        new Counting(source.period(), source.settings())
                .count(new CaseBook(people, carers, book.supplied()), trail::add);
        PersonExplanation.of(source.rules(), source.period(), people, carers, trail)
                .forEach(spec.commandLine().getOut()::println);
        if (intake.input() != null) {
            intake.input().people().getOrDefault(asked, Set.of()).forEach(noticed -> spec.commandLine()
                    .getOut()
                    .println("Noticed in the Client Level Data: "
                            + (noticed.measure().isEmpty() ? "" : noticed.measure() + ": ") + noticed.rule() + "."));
            spec.commandLine()
                    .getOut()
                    .println("Identifiers of events, such as L5, are a letter and the row of their first event.");
        }
        write(trail);
        return 0;
    }

    private int cell(SaltIntake intake) {
        CellName cell;
        RuleSet rules = source.rules();
        try {
            cell = CellName.parse(asked, rules);
        } catch (IllegalArgumentException none) {
            throw new ParameterException(spec.commandLine(), none.getMessage());
        }
        TableLayout table = cell.table();
        List<TrailEntry> trail = new ArrayList<>();
        new Counting(source.period(), source.settings()).count(intake.book(), entry -> {
            if (entry.inCell()
                    && entry.measure().equals(table.measure())
                    && entry.table().equals(table.table())
                    && cell.holds(entry.row(), entry.column())) {
                trail.add(entry);
            }
        });
        PrintWriter answer = spec.commandLine().getOut();
        answer.println(MARK);
        answer.println(table.name() + " / " + cell.row() + " / " + cell.column() + ", " + source.period() + ": "
                + trail.size() + " " + table.counts() + ".");
        trail.forEach(entry ->
                answer.println("  " + entry.subject() + (entry.event().isEmpty() ? "" : " (" + entry.event() + ")")
                        + ": " + PersonExplanation.because(entry, rules)));
        answer.flush();
        write(trail);
        return 0;
    }

    private void write(List<TrailEntry> trail) {
        if (csv != null) {
            try (WhyFile file = new WhyFile(csv, source.rules())) {
                WhyPart part = file.part();
                trail.forEach(part::entry);
                file.add(part);
                file.finish();
            }
            spec.commandLine().getOut().println("Written to " + csv + ", which is PERSONAL DATA.");
            spec.commandLine().getOut().flush();
        }
    }
}
