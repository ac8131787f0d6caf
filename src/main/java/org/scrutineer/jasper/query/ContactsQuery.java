package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.PublishedGrids;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.CategoryBar;
import org.scrutineer.jasper.chart.CategoryBars;
import org.scrutineer.performance.contacts.ContactTables;
import org.scrutineer.performance.contacts.TimeLimit;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.run.ReportRun;

/**
 * {@code contacts}: the tables of contacts and next steps, a row per line. A table that is not supplied has one row
 * that says so.
 */
final class ContactsQuery implements Query {

    private static final String PROCEDURE = "Rule: Actions and Next Steps, adult social care procedures. ";

    @Override
    public String verb() {
        return "contacts";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        return AppendixRows.of(run.contacts().notes(), sections(run), run);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return AppendixTables.of(run.contacts().notes(), sections(run));
    }

    private static List<AppendixSection> sections(ReportRun run) {
        ContactTables tables = new ContactTables(run.contacts(), run.period(), run.settings());
        DisclosurePolicy policy = run.disclosure() ? DisclosurePolicy.of(run.settings()) : null;
        PublishedGrids published = PublishedGrids.of(tables.all(), policy);
        PeriodInWords days = new PeriodInWords(run.period());
        List<AppendixSection> sections = new ArrayList<>();
        sections.add(section(
                tables.nextSteps(),
                "What contacts lead to",
                "contact and contact_step",
                published,
                policy,
                printed -> nextSteps(printed, days)));
        sections.add(section(
                tables.repeats(),
                "Repeat contacts",
                "contact",
                published,
                policy,
                printed -> repeats(printed, tables.repeatDays(), days)));
        sections.add(section(
                tables.clocks(),
                "The clocks",
                "information_request, advocacy or contact",
                published,
                policy,
                printed -> clocks(printed, days)));
        sections.add(section(
                tables.urgentRecord(),
                "The record of urgent and interim support",
                "urgent_support",
                published,
                policy,
                printed -> urgentRecord(printed, days)));
        sections.add(section(
                tables.allocation(),
                "Waiting for allocation",
                "allocation_wait",
                published,
                policy,
                printed -> allocation(printed, days)));
        return sections.stream().map(section -> noted(section, policy)).toList();
    }

    private record Printed(String heading, CountGrid grid, PrintedGrid cells) {}

    private static AppendixSection section(
            Optional<CountGrid> grid,
            String heading,
            String needs,
            PublishedGrids published,
            DisclosurePolicy policy,
            Function<Printed, AppendixSection> printing) {
        return grid.map(one -> printing.apply(new Printed(heading, one, new PrintedGrid(one, published, policy))))
                .orElseGet(() -> AppendixSection.notSupplied(heading, needs));
    }

    private static AppendixSection noted(AppendixSection section, DisclosurePolicy policy) {
        return section.lines().isEmpty()
                ? section
                : new AppendixSection(
                        section.heading(),
                        section.intro(),
                        section.chart(),
                        section.tall(),
                        section.words(),
                        section.caption(),
                        section.rowsAre(),
                        section.columns(),
                        section.lines(),
                        (section.note() + PrintedGrid.control(policy)).strip());
    }

    private static AppendixSection nextSteps(Printed printed, PeriodInWords days) {
        int all = printed.grid().lines().size() - 1;
        List<CategoryBar> bars = IntStream.range(0, all - 2)
                .mapToObj(row -> printed.cells()
                        .bar(row, 1, printed.grid().lines().get(row).label()))
                .toList();
        return ofTheYear(
                        printed,
                        all,
                        "Next step",
                        "Contacts and referrals received from " + days.inTheYear()
                                + ". A contact may lead to more than one step, so the steps add up to more than the "
                                + "contacts.",
                        PROCEDURE)
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.TALL),
                        true,
                        CategoryBars.words("Contacts by what they led to, year to date", bars),
                        "Contacts by what they led to, year to date.");
    }

    private static AppendixSection repeats(Printed printed, int window, PeriodInWords days) {
        return ofTheYear(
                printed,
                printed.grid().lines().size() - 1,
                "Contact",
                "A contact is a repeat when an earlier one about the same person was received no more than " + window
                        + " days before, in this year or the last. One that follows information and advice alone may "
                        + "mean that the advice was not effective. Contacts received from "
                        + days.inTheYear() + ".",
                "The window is the council’s choice (setting contacts.repeat.days). ");
    }

    private static AppendixSection ofTheYear(Printed printed, int all, String rowsAre, String intro, String note) {
        List<String> columns = new ArrayList<>(printed.grid().columns());
        columns.add("Share of the year");
        return new AppendixSection(
                printed.heading(),
                intro,
                null,
                false,
                "",
                "",
                rowsAre,
                columns,
                printed.cells().lines(row -> List.of(printed.cells().share(row, 1, all, 1))),
                note);
    }

    private static AppendixSection clocks(Printed printed, PeriodInWords days) {
        List<String> columns = new ArrayList<>(printed.grid().columns());
        columns.add("In time, of those closed");
        List<CategoryBar> bars = IntStream.range(0, printed.grid().lines().size())
                .mapToObj(row -> PrintedGrid.bar(
                        printed.grid().lines().get(row).label(), printed.cells().shareOfBoth(row, 0, 1)))
                .toList();
        List<TimeLimit> clocks = TimeLimit.all().stream()
                .filter(clock -> printed.grid().lines().stream()
                        .anyMatch(line -> line.label().equals(clock.title())))
                .toList();
        String limits = clocks.stream()
                .map(clock -> clock.title() + ": " + clock.says())
                .collect(Collectors.joining("; "));
        String sources = clocks.stream()
                .map(clock -> clock.title() + ": " + plain(clock.source()))
                .distinct()
                .collect(Collectors.joining(". "));
        return new AppendixSection(
                        printed.heading(),
                        "Everything that was open at any time from " + days.inTheYear()
                                + ", as it stood at the end of the last day. " + limits + ".",
                        null,
                        false,
                        "",
                        "",
                        "Clock",
                        columns,
                        printed.cells().lines(row -> List.of(printed.cells().shareOfBoth(row, 0, 1))),
                        "Closed: answered, referred or acted on. Working days are those of England. Rules: " + sources
                                + ". ")
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.SHORT),
                        false,
                        CategoryBars.words("In time, of those closed", bars),
                        "In time, of those closed, year to date.");
    }

    /** A source as a reader knows it, without our own numbers for it. */
    private static String plain(String source) {
        return source.replaceAll(" \\(seed \\d+\\)", "").replaceAll(", lines? \\d+( to \\d+)?", "");
    }

    private static AppendixSection urgentRecord(Printed printed, PeriodInWords days) {
        List<String> columns = new ArrayList<>(printed.grid().columns());
        columns.add("Share recorded");
        List<AppendixSection.Line> lines =
                printed.cells().lines(row -> List.of(printed.cells().shareOfBoth(row, 0, 1)));
        List<CategoryBar> bars = lines.stream()
                .map(line -> PrintedGrid.bar(line.label(), line.cells().get(3)))
                .toList();
        return new AppendixSection(
                        printed.heading(),
                        "Urgent or interim support that began from " + days.inTheYear()
                                + ": how many of its records hold each of the seven things that must be recorded.",
                        null,
                        false,
                        "",
                        "",
                        "What must be recorded",
                        columns,
                        lines,
                        PROCEDURE)
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.TALL),
                        true,
                        CategoryBars.words("Share of records that hold it", bars),
                        "Share of records that hold it.");
    }

    private static AppendixSection allocation(Printed printed, PeriodInWords days) {
        int last = printed.grid().columns().size() - 1;
        List<CategoryBar> bars = IntStream.range(0, last)
                .mapToObj(column ->
                        printed.cells().bar(0, column, printed.grid().columns().get(column)))
                .toList();
        return new AppendixSection(
                        printed.heading(),
                        "People who waited for a worker " + days.onTheLast()
                                + ", by how long they had waited, by their age and by the factors that a fair order "
                                + "takes into account.",
                        null,
                        false,
                        "",
                        "",
                        "Who waits",
                        printed.grid().columns(),
                        printed.cells().lines(row -> List.of()),
                        PROCEDURE + "The bands of waiting are the council’s. ")
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.SHORT),
                        false,
                        CategoryBars.words("People who wait, by how long", bars),
                        "People who wait, by how long.");
    }
}
