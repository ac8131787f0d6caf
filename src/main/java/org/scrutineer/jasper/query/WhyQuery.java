package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.layout.CellName;
import org.scrutineer.salt.measure.Counting;

/**
 * {@code why LTS001a 1b / Mental Health Support / Nursing}: a row per person or event behind a cell, with what decided.
 * Personal data: who may not see them gets none.
 */
final class WhyQuery implements Query {

    private static final System.Logger LOG = System.getLogger(WhyQuery.class.getName());

    @Override
    public String verb() {
        return "why";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        if (!PeopleAccess.allowed()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "People behind a number were refused to {0}, who lacks the role {1}",
                    PeopleAccess.user().orElse("nobody signed in"),
                    PeopleAccess.ROLE);
            throw new DataProblemException(new Problem(
                    "this report",
                    0,
                    "",
                    "S-PEOPLE",
                    "a user without the role " + PeopleAccess.ROLE,
                    "a user who may see the people behind a number",
                    "Ask the administrator of the server, who can give you the role."));
        }
        CellName cell = CellName.parse(String.join(" ", words), run.rules());
        SaltIntake intake = SaltReader.read(run.source(), new ReadFor(run.rules(), run.period(), run.settings()));
        List<Object[]> rows = new ArrayList<>();
        String heading = cell.table().name() + " / " + cell.row() + " / " + cell.column();
        new Counting(run.rules(), run.period(), run.settings()).count(intake.book(), entry -> {
            if (entry.inCell()
                    && entry.measure().equals(cell.table().measure())
                    && entry.table().equals(cell.table().table())
                    && cell.holds(entry.row(), entry.column())) {
                rows.add(row(entry, heading, cell.table().counts()));
            }
        });
        return new TableDataSource(
                List.of("heading", "counts", "person_id", "event_id", "winner", "beaten", "rule"), rows);
    }

    private static Object[] row(TrailEntry entry, String heading, String counts) {
        return new Object[] {
            heading,
            counts,
            entry.subject(),
            entry.event(),
            entry.winner() == null ? "" : entry.winner().describe(),
            entry.beaten().stream().map(Fact::describe).collect(Collectors.joining("; ")),
            entry.rule()
        };
    }
}
