package org.scrutineer.jasper.query;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.scrutineer.extract.paper.LogoFile;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Meeting;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.glance.Cause;
import org.scrutineer.performance.glance.Glance;
import org.scrutineer.performance.glance.QuarterSentence;
import org.scrutineer.performance.paper.Council;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/** {@code meeting}: one row with what the cover says; the sentence and the counts are null without measures. */
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
            "foot",
            "title_indent",
            "sentence",
            "count_1",
            "count_1_words",
            "count_2",
            "count_2_words",
            "count_3",
            "count_3_words",
            "count_4",
            "count_4_words");

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
        Object[] row = Arrays.copyOf(said(meeting, run, day, author), FIELDS.size());
        if (!run.bookIfAny().indicators().isEmpty()) {
            quarter(row, run);
        }
        return new TableDataSource(FIELDS, List.<Object[]>of(row));
    }

    private static Object[] said(Meeting meeting, ReportRun run, DateTimeFormatter day, String author) {
        Period period = run.period();
        Council council = run.paper().council();
        return new Object[] {
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
            run.foot(),
            TitleLines.indent(council.title())
        };
    }

    /** What the quarter comes to, as the page at a glance has it: one sentence and four counts. */
    private static void quarter(Object[] row, ReportRun run) {
        Glance glance = run.glance();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("measures", glance.measured().size());
        counts.put("miss their target", count(glance, Cause.MISSES::equals));
        counts.put("got worse", count(glance, cause -> cause != Cause.MISSES && cause != Cause.WITHIN_TOLERANCE));
        counts.put("got better", glance.better().size());
        int at = FIELDS.indexOf("sentence");
        row[at++] = QuarterSentence.first(glance, run.book());
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            row[at++] = one.getValue().toString();
            row[at++] = one.getKey();
        }
    }

    private static int count(Glance glance, Predicate<Cause> of) {
        return (int) glance.worse().stream().filter(one -> of.test(one.cause())).count();
    }

    private static byte[] logo(Council council, ReportRun run) {
        return council.logo().isEmpty()
                ? null
                : LogoFile.find(run.source(), council.logo()).orElse(null);
    }
}
