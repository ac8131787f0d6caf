package org.scrutineer.salt.measure;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.rules.CurrentTask;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.check.Checks;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.layout.RuleSet;

/** Counts the whole return in one pass over the case files. */
public final class Counting {

    private final RuleSet rules;
    private final Period period;
    private final Settings settings;

    /** Counts by the rules of the period's year that the settings name. */
    public Counting(Period period, Settings settings) {
        this(RuleSet.of(period.year(), settings), period, settings);
    }

    /** Counts by these rules of the period's year. */
    public Counting(RuleSet rules, Period period, Settings settings) {
        this.rules = rules;
        this.period = period;
        this.settings = settings;
    }

    /** Counts every table that was supplied, telling the trail about each person in turn. */
    public SaltReturn count(CaseBook book, Trail trail) {
        SaltReturn counted = new SaltReturn(rules, period, settings, book.supplied());
        Recorder recorder = new Recorder(counted, trail);
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : Measures.of(rules)) {
            if (counted.has(measure.code())) {
                measures.add(measure);
            }
        }
        for (CaseFile file : book.people()) {
            count(file, measures, recorder);
        }
        for (CarerFile file : book.carers()) {
            recorder.begin(file.id());
            CarerInPeriod carer = new CarerInPeriod(file, period);
            measures.forEach(measure -> measure.count(carer, recorder));
            recorder.end(null, file.support());
        }
        return counted;
    }

    private void count(CaseFile file, List<Measure> measures, Recorder recorder) {
        recorder.begin(file.person().id());
        PersonInPeriod person = new PersonInPeriod(rules, file, period, settings);
        for (Measure measure : measures) {
            count(measure, person, recorder);
        }
        Checks.all().forEach(check -> check.person(file, period, recorder));
        recorder.end(file.person(), file.facts());
    }

    /** A fault of the program is told with the measure that met it, never with the person. */
    private static void count(Measure measure, PersonInPeriod person, Recorder recorder) {
        try {
            measure.count(person, recorder);
        } catch (RuntimeException failed) {
            CurrentTask.on(CurrentTask.Kind.MEASURE, measure.code());
            throw failed;
        }
    }
}
