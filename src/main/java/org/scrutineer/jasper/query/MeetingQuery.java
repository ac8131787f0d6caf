package org.scrutineer.jasper.query;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Meeting;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Period;

/** {@code meeting}: one row with what the cover says. */
final class MeetingQuery implements Query {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public String verb() {
        return "meeting";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        Period period = run.period();
        Meeting meeting = run.bookIfAny().meeting(ReportingPeriod.of(period))
                .orElse(new Meeting(ReportingPeriod.of(period), "", null, "", "", "", ""));
        return new TableDataSource(List.of("committee", "date", "place", "lead_director", "report_author", "version", "year", "quarter", "period_end", "left_out"),
                List.<Object[]>of(new Object[] {meeting.committee(), meeting.date() == null ? "" : DAY.format(meeting.date()), meeting.place(),
                    meeting.leadDirector(), meeting.reportAuthor(), meeting.version(), period.year().toString().replace('-', '/'),
                    "Quarter " + period.quarter(), DAY.format(period.end()), LeftOut.words(run).orElse("")}));
    }
}
