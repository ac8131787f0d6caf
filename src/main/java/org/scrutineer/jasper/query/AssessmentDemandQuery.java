package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.PublishedGrids;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.CategoryBar;
import org.scrutineer.jasper.chart.CategoryBars;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.assessment.ActivityPeriod;
import org.scrutineer.performance.assessment.AssessmentBook;
import org.scrutineer.performance.assessment.AssessorDemand;
import org.scrutineer.performance.assessment.Channel;
import org.scrutineer.performance.assessment.ChannelCount;
import org.scrutineer.performance.assessment.ChannelShares;
import org.scrutineer.performance.assessment.ProviderOversight;
import org.scrutineer.performance.assessment.WaitingList;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * {@code assessment-demand}: the tables of assessment demand, a row per line. A table that is not supplied has one row
 * that says so.
 */
final class AssessmentDemandQuery implements Query {

    @Override
    public String verb() {
        return "assessment-demand";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        return AppendixRows.of(run.assessment().notes(), sections(run), run);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return AppendixTables.of(run.assessment().notes(), sections(run));
    }

    private static List<AppendixSection> sections(ReportRun run) {
        AssessmentBook book = run.assessment();
        DisclosurePolicy policy = run.disclosure() ? DisclosurePolicy.of(run.settings()) : null;
        List<AppendixSection> sections = new ArrayList<>();
        sections.add(
                book.supplied().contains("assessment_wait")
                        ? waiting(new WaitingList(book.waits(), run.period()), policy)
                        : AppendixSection.notSupplied("Waiting for an assessment", "assessment_wait"));
        if (book.channels().isEmpty()) {
            sections.add(AppendixSection.notSupplied("Assessments by channel", "assessment_channel"));
        }
        for (ChannelShares shares :
                ChannelShares.of(book.channels(), run.period().end(), LocalDate.MAX)) {
            sections.add(channels(shares, book.channels(), policy));
        }
        sections.add(
                book.demand().isEmpty()
                        ? AppendixSection.notSupplied("How many assessors are needed", "assessor_demand")
                        : demand(book.demand()));
        sections.add(
                book.supplied().contains("provider")
                        ? oversight(book, run.period())
                        : AppendixSection.notSupplied("Quality of providers", "provider and provider_check"));
        return sections;
    }

    private static AppendixSection waiting(WaitingList list, DisclosurePolicy policy) {
        CountGrid grid = list.byBand();
        PrintedGrid printed = new PrintedGrid(grid, PublishedGrids.of(List.of(grid), policy), policy);
        int all = grid.lines().size() - 1;
        List<AppendixSection.Line> lines = new ArrayList<>(printed.lines(row -> List.of()));
        List<String> medians = new ArrayList<>();
        List<CategoryBar> bars = new ArrayList<>();
        for (int i = 0; i < list.quarters().size(); i++) {
            Period quarter = list.quarters().get(i);
            Optional<BigDecimal> median = list.median(quarter);
            boolean withheld = printed.text(all, i).equals(Symbol.CONFIDENTIAL.text());
            medians.add(
                    withheld
                            ? Symbol.CONFIDENTIAL.text()
                            : median.map(days -> days.setScale(0, RoundingMode.HALF_UP) + " days")
                                    .orElse("–"));
            bars.add(new CategoryBar(
                    grid.columns().get(i),
                    withheld ? null : median.map(BigDecimal::doubleValue).orElse(null),
                    medians.get(i)));
        }
        lines.add(new AppendixSection.Line("TOTAL", "Median wait", medians));
        return new AppendixSection(
                        "Waiting for an assessment",
                        "People who had asked for an assessment and waited for its completion at the end of each "
                                + "quarter, by how long they had waited. Half of them had waited for longer than the "
                                + "median.",
                        null,
                        false,
                        "",
                        "",
                        "Time waited",
                        grid.columns(),
                        lines,
                        PrintedGrid.control(policy))
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.SHORT),
                        false,
                        CategoryBars.words("Median wait", bars),
                        "Median wait of those who waited, in days.");
    }

    /** Supplied counts are not rounded; another council's are published already. */
    private static AppendixSection channels(ChannelShares shares, List<ChannelCount> counts, DisclosurePolicy policy) {
        boolean own = shares.council().isEmpty();
        DisclosurePolicy unrounded = own && policy != null ? new DisclosurePolicy(policy.below(), 1) : null;
        CountGrid grid = shares.grid();
        PrintedGrid printed = new PrintedGrid(grid, PublishedGrids.of(List.of(grid), unrounded), unrounded);
        List<AppendixSection.Line> lines = new ArrayList<>();
        for (int row = 0; row <= shares.channels().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < shares.periods().size(); column++) {
                cells.add(
                        known(shares, row, shares.periods().get(column))
                                ? printed.text(row, column)
                                : Symbol.NOT_AVAILABLE.text());
            }
            lines.add(new AppendixSection.Line(
                    row == shares.channels().size() ? "TOTAL" : "PART",
                    grid.lines().get(row).label(),
                    cells));
        }
        List<String> percents = shares.periods().stream()
                .map(period -> digital(shares, period, lines))
                .toList();
        lines.add(new AppendixSection.Line("TOTAL", "Digital share", percents));
        String digital = Channel.all().stream()
                .filter(Channel::digital)
                .map(Channel::label)
                .collect(Collectors.joining(", "));
        int first = IntStream.range(0, shares.channels().size())
                .filter(row -> shares.channels().get(row).digital())
                .findFirst()
                .orElse(-1);
        // Where a share is not known, the growth in numbers is.
        boolean everyShare = first < 0 || percents.stream().noneMatch(Symbol.NOT_AVAILABLE.text()::equals);
        String charted = everyShare
                ? "Digital share of assessments"
                : shares.channels().get(first).label() + " assessments";
        List<CategoryBar> bars = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            String period = shares.periods().get(i).printed();
            bars.add(everyShare ? PrintedGrid.bar(period, percents.get(i)) : printed.bar(first, i, period));
        }
        String sources = String.join(
                "; ",
                new TreeSet<>(counts.stream()
                        .filter(count -> count.council().equals(shares.council()))
                        .map(ChannelCount::source)
                        .filter(source -> !source.isEmpty())
                        .toList()));
        return new AppendixSection(
                        own ? "Assessments by channel" : "Assessments by channel: " + shares.council(),
                        "Assessments carried out, by how. The digital share is that of "
                                + digital.toLowerCase(java.util.Locale.UK) + " assessments.",
                        null,
                        false,
                        "",
                        "",
                        "Channel",
                        shares.periods().stream().map(ActivityPeriod::printed).toList(),
                        lines,
                        ((sources.isEmpty() ? "" : "Source: " + sources + ". ")
                                        + (lines.toString().contains(Symbol.NOT_AVAILABLE.text())
                                                ? Symbol.NOT_AVAILABLE.text() + ": " + Symbol.NOT_AVAILABLE.meaning()
                                                        + ". "
                                                : "")
                                        + PrintedGrid.control(unrounded))
                                .strip())
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.SHORT),
                        false,
                        CategoryBars.words(charted, bars),
                        charted + ".");
    }

    private static boolean known(ChannelShares shares, int row, ActivityPeriod period) {
        return row < shares.channels().size()
                ? shares.count(period, shares.channels().get(row)).isPresent()
                : shares.whole(period);
    }

    private static String digital(ChannelShares shares, ActivityPeriod period, List<AppendixSection.Line> lines) {
        int column = shares.periods().indexOf(period);
        boolean withheld =
                lines.stream().map(line -> line.cells().get(column)).anyMatch(Symbol.CONFIDENTIAL.text()::equals);
        return withheld
                ? Symbol.CONFIDENTIAL.text()
                : shares.digitalShare(period).map(share -> share + "%").orElse(Symbol.NOT_AVAILABLE.text());
    }

    private static AppendixSection demand(List<AssessorDemand> cases) {
        List<AssessorDemand> inOrder = cases.stream()
                .sorted(Comparator.comparing(AssessorDemand::number).thenComparing(AssessorDemand::title))
                .toList();
        List<AppendixSection.Line> lines = inOrder.stream()
                .map(one -> new AppendixSection.Line(
                        "PART",
                        one.title(),
                        List.of(
                                Figures.count(one.volume()),
                                Figures.count(one.reaching()) + "%",
                                Figures.count(one.hoursEach()),
                                Figures.count(one.hoursPerWorker()),
                                one.assessors().toString(),
                                one.published().isEmpty() ? Symbol.NOT_AVAILABLE.text() : one.published())))
                .toList();
        List<CategoryBar> bars = inOrder.stream()
                .map(one -> new CategoryBar(
                        one.title(),
                        one.assessors().doubleValue(),
                        one.assessors().toString()))
                .toList();
        String assumed = inOrder.stream()
                .map(AssessorDemand::assumed)
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        String sources = String.join(
                "; ",
                new TreeSet<>(inOrder.stream()
                        .map(AssessorDemand::source)
                        .filter(source -> !source.isEmpty())
                        .toList()));
        return new AppendixSection(
                        "How many assessors are needed",
                        "People who ask in a year, times the share of them who reach an assessor, times the hours for "
                                + "each, divided by the hours that one full-time assessor has in a year.",
                        null,
                        false,
                        "",
                        "",
                        "Case",
                        List.of(
                                "People a year",
                                "Reach an assessor",
                                "Hours each",
                                "Hours of an assessor",
                                "Assessors needed",
                                "The source says"),
                        lines,
                        (assumed.isEmpty() ? "" : "Assumed: " + assumed + ". ")
                                + (sources.isEmpty() ? "" : "Source: " + sources + "."))
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.SHORT),
                        false,
                        CategoryBars.words("Assessors needed", bars),
                        "Full-time assessors needed.");
    }

    private static AppendixSection oversight(AssessmentBook book, Period period) {
        CountGrid grid = ProviderOversight.grid(book.providers(), book.checks(), book.services(), period);
        PrintedGrid printed = new PrintedGrid(grid, PublishedGrids.uncontrolled(List.of(grid)), null);
        List<CategoryBar> bars = new ArrayList<>();
        for (int row = 0; row < grid.lines().size(); row++) {
            if (row < book.services().size() || grid.lines().get(row).total()) {
                bars.add(PrintedGrid.bar(grid.lines().get(row).label(), printed.shareOfBoth(row, 1, 2)));
            }
        }
        return new AppendixSection(
                        "Quality of providers",
                        "Services that the council oversees, by their last check of the twelve months to the end of "
                                + "the quarter, and the breaches of requirements that the checks of those months "
                                + "found.",
                        null,
                        false,
                        "",
                        "",
                        "Services",
                        grid.columns(),
                        printed.lines(row -> List.of()),
                        "Counts are of services, not of people, and are printed as they are. Rule: monitoring in "
                                + "proportion to risk, in and out of the area, as in "
                                + "Buckinghamshire’s provider quality oversight; DHSC, Grant to Streamline Local "
                                + "Authority Adult Social Care Assessments, 4 April 2023.")
                .withChart(
                        CategoryBars.drawing(bars, AppendixSection.CHART_WIDTH, AppendixSection.TALL),
                        true,
                        CategoryBars.words("Compliant, of those checked", bars),
                        "Compliant, of those checked.");
    }
}
