package org.scrutineer.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Describes a source in one sentence, for the person who sets it up: how many people, which measures, how many
 * indicators. It names no person.
 */
public final class SourceSummary {

    private SourceSummary() {}

    /**
     * Such as {@code 600 people; measures LTS001a, LTS001b; 71 indicators}. Counts only what can be used; faults are
     * {@link SaltReader}'s and {@link PerformanceReader}'s to tell.
     */
    public static String in(Source source) {
        List<String> found = new ArrayList<>();
        if (SaltReader.isIn(source)) {
            SaltIntake intake = SaltReader.read(source);
            Set<String> measures = new TreeSet<>();
            RuleSet.everyYear().layout().tables().stream()
                    .filter(table -> intake.book().supplied().containsAll(table.needs()))
                    .map(TableLayout::measure)
                    .forEach(measures::add);
            found.add(intake.book().people().size() + " people");
            found.add("measures " + String.join(", ", measures));
        }
        if (PerformanceReader.isIn(source)) {
            found.add(PerformanceReader.read(source).indicators().size() + " indicators");
        }
        if (ContactReader.isIn(source)) {
            found.add(ContactReader.read(source).contacts().size() + " contacts");
        }
        if (AssessmentReader.isIn(source)) {
            found.add(AssessmentReader.read(source).waits().size() + " requests for an assessment");
        }
        return found.isEmpty() ? "no table of any contract" : String.join("; ", found);
    }
}
