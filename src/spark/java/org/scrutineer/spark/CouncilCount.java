package org.scrutineer.spark;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMember;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.PopulationReader;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.measure.Counting;

/** Counts one council as the command {@code count} does, and tells every row of the answer. */
final class CouncilCount {

    private static final int WHOLE_YEAR = 4;

    private final Task task;
    private final BiConsumer<Kind, String[]> answer;

    /** @param answer is told each row, in the order of {@link Kind#columns()} */
    CouncilCount(Task task, BiConsumer<Kind, String[]> answer) {
        this.task = task;
        this.answer = answer;
    }

    /** A council whose data cannot be read has faults and no counts; the others go on. */
    void count(Source source) {
        try {
            SaltIntake intake = SaltReader.read(source, new ReadFor(task.period(), task.settings()));
            faults(intake.problems());
            account(intake);
            SaltReturn counted = new Counting(task.period(), task.settings())
                    .count(intake.book(), task.why() ? this::why : Trail.none());
            counted.tables().forEach(this::cells);
            if (intake.central() != null) {
                central(source, intake);
            }
        } catch (DataProblemException refused) {
            faults(refused.problems());
        }
    }

    private void account(SaltIntake intake) {
        if (intake.input() != null) {
            row(
                    Kind.ACCOUNT,
                    intake.input().table(),
                    intake.input().read() + "",
                    intake.input().rejected() + "");
        } else {
            intake.read()
                    .forEach((table, read) -> row(
                            Kind.ACCOUNT, table, read + "", intake.rejected().get(table) + ""));
        }
    }

    private void cells(CountTable table) {
        for (int row = 0; row < table.layout().rows().size(); row++) {
            for (int column = 0; column < table.layout().columns().size(); column++) {
                OptionalInt count = table.cell(row, column);
                row(
                        Kind.COUNTS,
                        table.layout().measure(),
                        table.layout().table(),
                        table.layout().rows().line(row).label(),
                        table.layout().columns().line(column).label(),
                        count.isPresent() ? count.getAsInt() + "" : null);
            }
        }
    }

    private void why(TrailEntry entry) {
        row(
                Kind.WHY,
                entry.measure(),
                entry.table(),
                entry.row(),
                entry.column(),
                entry.subject(),
                entry.event(),
                entry.winner() == null ? "" : entry.winner().describe(),
                entry.beaten().stream().map(Fact::describe).collect(Collectors.joining("; ")),
                entry.rule());
    }

    private void central(Source source, SaltIntake intake) {
        Period period = task.period();
        CentralMethod method =
                new CentralMethod(task.central(), intake.central().hospital(), PopulationReader.read(source));
        List<CentralPerson> people = intake.central().people();
        Window window = Window.of(period);
        figures(task.why() ? method.figures(window, people, this::why) : method.figures(window, people));
        if (period.quarter() != WHOLE_YEAR) {
            figures(method.figures(Window.rolling(period), people));
        }
    }

    private void figures(List<CentralFigure> figures) {
        for (CentralFigure one : figures) {
            boolean none = one.isRate() && one.denominator() == 0;
            row(
                    Kind.CENTRAL,
                    one.period(),
                    one.code(),
                    one.part(),
                    one.group(),
                    one.gender(),
                    one.numerator() + "",
                    none ? null : one.denominator() + "",
                    one.value() == null ? null : one.value().toPlainString(),
                    one.unable() + "",
                    one.note());
        }
    }

    private void why(CentralMember member) {
        row(Kind.WHY, member.reason());
    }

    private void faults(List<Problem> problems) {
        for (Problem problem : problems) {
            Problem shown = problem.withoutValue();
            row(
                    Kind.FAULTS,
                    shown.file(),
                    shown.row() + "",
                    shown.field(),
                    shown.code(),
                    shown.found(),
                    shown.expected(),
                    shown.fix());
        }
    }

    private void row(Kind kind, String... values) {
        answer.accept(kind, values);
    }

    /** Counts the rows of a council, by table. */
    static void of(Task task, String council, Map<String, List<String[]>> tables, BiConsumer<Kind, String[]> answer) {
        new CouncilCount(task, answer).count(new CouncilTables(council, tables));
    }
}
