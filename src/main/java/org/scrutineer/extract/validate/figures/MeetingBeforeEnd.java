package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.performance.Meeting;

/** A meeting on a day before its quarter ends: nobody could have had the figures. */
final class MeetingBeforeEnd implements FigureRule {

    @Override
    public String code() {
        return "L-MEETING";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Meeting meeting : figures.book().meetings()) {
            if (meeting.date() != null
                    && meeting.date().isBefore(meeting.period().lastDay())) {
                all.add(new Suspect(
                        meeting,
                        "date",
                        "meeting",
                        meeting.date() + " for " + meeting.period(),
                        "a day after " + meeting.period().lastDay() + ", when the period ends"));
            }
        }
        return all;
    }
}
