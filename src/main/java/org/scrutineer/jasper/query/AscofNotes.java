package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.RatingOverride;
import org.scrutineer.performance.RatingWords;
import org.scrutineer.performance.ValueRemarks;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.run.ReportRun;

/** The notes under the ASCOF table: what its marks mean and what its ratings and arrows rest on. */
final class AscofNotes {

    private static final Pattern PART = Pattern.compile("-(?=\\p{L})");

    private AscofNotes() {}

    /** {@code 1I-users} is printed as 1I users; the dash of an age group, as in {@code 2A(18-64)}, stays. */
    static String printedCode(Indicator indicator) {
        return PART.matcher(indicator.code()).replaceAll(" ");
    }

    /** Beside a row that people judged. */
    static String marker(Judgement judgement) {
        return judgement.override().isPresent() ? " ‡" : "";
    }

    /** How the ratings came about. */
    static String rating(List<AscofLine> lines) {
        Map<Indicator, Judgement> rows = new LinkedHashMap<>();
        lines.forEach(line -> rows.put(line.indicator(), line.judgement()));
        return RatingWords.of(rows);
    }

    static String of(List<AscofLine> lines, ReportRun run) {
        StringBuilder notes = new StringBuilder();
        boolean published = run.state() == PaperState.FINAL;
        if (published
                && lines.stream().anyMatch(line -> line.judgement().override().isPresent())) {
            notes.append("‡ ").append(run.words().get("judged.by.people")).append('\n');
        }
        for (AscofLine line : published ? List.<AscofLine>of() : lines) {
            line.judgement().override().map(RatingOverride::reason).ifPresent(reason -> notes.append("‡ ")
                    .append(printedCode(line.indicator()))
                    .append(": ")
                    .append(reason)
                    .append('\n'));
        }
        for (AscofLine line : lines) {
            line.judgement()
                    .unrated()
                    .filter(why -> !why.sentence().isEmpty()
                            && line.judgement().override().isEmpty())
                    .ifPresent(why -> notes.append(printedCode(line.indicator()))
                            .append(" is not rated: ")
                            .append(why.sentence())
                            .append(".\n"));
            line.judgement()
                    .undirected()
                    .filter(why -> !why.sentence().isEmpty()
                            && line.judgement().override().isEmpty())
                    .ifPresent(why -> notes.append(printedCode(line.indicator()))
                            .append(" has no direction: ")
                            .append(why.sentence())
                            .append(".\n"));
        }
        stars(lines, notes);
        late(lines, notes);
        long assumed = lines.stream().filter(line -> line.judgement().assumed()).count();
        if (assumed > 0) {
            notes.append("† The direction of ")
                    .append(assumed)
                    .append(assumed == 1 ? " row rests" : " rows rests")
                    .append(" on an earlier value that no source publishes; the notes on the figures name them. It "
                            + "confirms nothing that a source says.\n");
        }
        forecasts(lines, notes);
        DirectionReading reading = DirectionReading.of(run.settings());
        if (reading.kind() == DirectionReading.Kind.WITHIN_CHANCE) {
            notes.append(
                    "≈ no real change: the 95% intervals (Wilson) of the two proportions differ by no more than chance "
                            + "may give. Each interval stands under its percentage.\n");
        }
        boolean england = AscofGroups.england(lines);
        if (!england) {
            notes.append("The table has no columns for England, because neither an average nor a rank is supplied.\n");
        }
        return notes.append("Direction of travel: performance against ")
                .append(run.period().year().previous().toString().replace('-', '/'))
                .append(", or for surveys against the survey before, where the row names nothing else; ")
                .append(reading.words())
                .append(
                        england
                                ? ". The line under the last quarter joins the last figures, its target dashed; it does"
                                        + " not start at nought. The strip under a rank runs from first at the left to"
                                        + " last at the right. (=) means that other councils share the rank."
                                : ". The line joins the last figures, its target dashed; it does not start at nought.")
                .toString();
    }

    /** The values that a row prints. */
    static List<IndicatorValue> printed(AscofLine line) {
        return Stream.concat(
                        Stream.ofNullable(line.judgement().baseline()),
                        line.latest().stream().flatMap(Optional::stream))
                .toList();
    }

    /** A remark that several rows have is said once, with the codes of all. */
    private static void stars(List<AscofLine> lines, StringBuilder notes) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        lines.forEach(line -> ValueRemarks.notes(printed(line))
                .forEach(note ->
                        codes.computeIfAbsent(note, one -> new ArrayList<>()).add(printedCode(line.indicator()))));
        codes.forEach((note, of) -> notes.append(ValueRemarks.STAR)
                .append(' ')
                .append(String.join(", ", of))
                .append(", ")
                .append(note)
                .append(".\n"));
    }

    private static void late(List<AscofLine> lines, StringBuilder notes) {
        lines.stream().filter(line -> line.judgement().late()).forEach(line -> notes.append(
                        printedCode(line.indicator()))
                .append(" is judged by its value of ")
                .append(line.judgement().latest().period().printed())
                .append(", the latest there is.\n"));
    }

    private static void forecasts(List<AscofLine> lines, StringBuilder notes) {
        String forecasts = lines.stream()
                .filter(line -> line.judgement().ratedOnForecast()
                        && !line.judgement().rating().isNone())
                .map(line -> forecast(line))
                .collect(Collectors.joining(", "));
        if (!forecasts.isEmpty()) {
            notes.append("Rated on a forecast: ")
                    .append(forecasts)
                    .append(". A straight line is the count to date, divided by the quarters elapsed, times 4, rounded "
                            + "to a whole number, over the same population.\n");
        }
    }

    private static String forecast(AscofLine line) {
        Forecast forecast = line.judgement().forecast().orElseThrow();
        return printedCode(line.indicator()) + " " + Figures.value(forecast.value(), line.indicator()) + " ("
                + forecast.methodName()
                + (forecast.count() == null ? "" : ", " + Figures.count(forecast.count()) + " in the year") + ")";
    }
}
