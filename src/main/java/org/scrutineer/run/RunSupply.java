package org.scrutineer.run;

import java.util.List;
import java.util.Optional;
import org.scrutineer.extract.figures.ComparisonReader;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RollUp;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.performance.paper.Supply;

/** What a run has to print. */
final class RunSupply implements Supply {

    private final ReportRun run;

    RunSupply(ReportRun run) {
        this.run = run;
    }

    @Override
    public boolean body(String section) {
        return run.bookIfAny().narrative().stream()
                .anyMatch(row -> row.period().equals(ReportingPeriod.of(run.period()))
                        && (section.isEmpty() || row.section().equals(section)));
    }

    @Override
    public boolean indicators(String block) {
        boolean priorities = block.equals(RollUp.BY_PRIORITY);
        return run.bookIfAny().indicators().stream()
                .anyMatch(indicator -> priorities
                        ? !indicator.priority().isEmpty()
                        : indicator.appendix().equals(block)
                                || indicator.priority().equals(block));
    }

    @Override
    public boolean indicators() {
        return !run.bookIfAny().indicators().isEmpty();
    }

    @Override
    public boolean exceptions() {
        return indicators() && !run.glance().worse().isEmpty();
    }

    @Override
    public boolean otherCouncils() {
        return ComparisonReader.councils(run.source()).stream()
                .anyMatch(value -> run.bookIfAny().indicator(value.code()).isPresent());
    }

    @Override
    public boolean contract(String name) {
        return run.supplies(name);
    }

    @Override
    public boolean counted(String measure, String table) {
        return run.hasPeople()
                && run.rules()
                        .layout()
                        .find(measure, table)
                        .map(run.salt()::table)
                        .filter(Optional::isPresent)
                        .isPresent();
    }

    @Override
    public boolean notes(List<PaperPart> parts) {
        return !LeftOutWithin.of(run, parts).isEmpty()
                || rowsLeftOut()
                || !run.readersNotes().isEmpty();
    }

    @Override
    public boolean draft() {
        return run.state() == PaperState.DRAFT;
    }

    @Override
    public boolean rowsLeftOut() {
        return run.leftOut() > 0;
    }
}
