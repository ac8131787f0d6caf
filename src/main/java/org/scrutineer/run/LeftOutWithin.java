package org.scrutineer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.performance.RollUp;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.performance.paper.Priority;
import org.scrutineer.performance.paper.SectionKind;

/**
 * The tables and lines that a printed part omits, because nothing was supplied for them: tables of contacts and of
 * assessment demand, priorities without a measure, measures without figures.
 */
public final class LeftOutWithin {

    private LeftOutWithin() {}

    /** A few words for each; none while the paper is worked on, since every part then says itself what it lacks. */
    public static List<String> of(ReportRun run, List<PaperPart> parts) {
        List<String> all = new ArrayList<>();
        if (run.state() == PaperState.WORKING) {
            return all;
        }
        if (!run.silent().isEmpty()) {
            all.add((run.silent().size() == 1 ? "the measure " : "the measures ") + String.join(", ", run.silent()));
        }
        for (PaperPart part : parts) {
            if (part.kind() == SectionKind.CONTACTS || part.kind() == SectionKind.ASSESSMENT) {
                String absent = Contract.get().tables(part.kind().word()).stream()
                        .filter(table ->
                                !run.source().has(table) && !table.name().endsWith("_note"))
                        .map(ContractTable::name)
                        .map(name -> name.replace('_', ' '))
                        .collect(Collectors.joining(", "));
                if (!absent.isEmpty()) {
                    all.add(part.title() + ": " + absent);
                }
            }
            if (part.block().equals(RollUp.BY_PRIORITY)) {
                run.paper().priorities().stream()
                        .map(Priority::code)
                        .filter(code -> run.bookIfAny().indicators().stream()
                                .noneMatch(indicator -> indicator.priority().equals(code)))
                        .forEach(code -> all.add(part.title() + ": " + code));
            }
        }
        return all;
    }
}
