package org.scrutineer.jasper.query;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.scrutineer.extract.paper.LogoFile;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Meeting;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.paper.Council;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/** {@code meeting}: one row with what the cover says. */
final class MeetingQuery implements Query {

    private static final List<String> FIELDS = List.of(
            "committee",
            "date",
            "place",
            "lead_director",
            "report_author",
            "version",
            "year",
            "quarter",
            "period_end",
            "left_out",
            "council",
            "department",
            "report_title",
            "contact",
            "logo",
            "logo_text",
            "foot");

    @Override
    public String verb() {
        return "meeting";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        Period period = run.period();
        Meeting meeting = run.bookIfAny()
                .meeting(ReportingPeriod.of(period))
                .orElse(new Meeting(ReportingPeriod.of(period), "", null, "", "", "", ""));
        Council council = run.paper().council();
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMMM uuuu", council.words().locale());
        String author = meeting.reportAuthor().isEmpty() ? council.author() : meeting.reportAuthor();
        return new TableDataSource(FIELDS, List.<Object[]>of(new Object[] {
            meeting.committee(),
            meeting.date() == null ? "" : day.format(meeting.date()),
            meeting.place(),
            meeting.leadDirector(),
            author,
            meeting.version(),
            period.year().toString().replace('-', '/'),
            council.words().get("cover.quarter", Integer.toString(period.quarter())),
            day.format(period.end()),
            LeftOut.onTheCover(run),
            council.name(),
            council.department(),
            council.title(),
            council.contact(),
            logo(council, run),
            council.logoText(),
            run.foot()
        }));
    }

    private static byte[] logo(Council council, ReportRun run) {
        return council.logo().isEmpty()
                ? null
                : LogoFile.find(run.source(), council.logo()).orElse(null);
    }
}
