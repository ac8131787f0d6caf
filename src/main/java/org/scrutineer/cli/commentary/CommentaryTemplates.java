package org.scrutineer.cli.commentary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scrutineer.cli.report.Workbook;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.jasper.query.DataTable;
import org.scrutineer.performance.AskedText;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.OwedCommentary;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Period;

/**
 * Writes what each owner fills in: a CSV and a workbook of the same rows, with the figures beside the room for words.
 */
public final class CommentaryTemplates {

    static final List<String> COLUMNS = List.of(
            "code",
            "title",
            "owner",
            "period",
            "kind",
            "asks",
            "latest",
            "previous",
            "target",
            "rating",
            "direction",
            "text");
    private static final int TEXT_WIDTH = 80;

    private final PerformanceBook book;
    private final Period period;
    private final DirectionReading reading;
    private final List<AskedText> asked;

    public CommentaryTemplates(PerformanceBook book, Period period, DirectionReading reading, List<AskedText> asked) {
        this.asked = asked;
        this.book = book;
        this.period = period;
        this.reading = reading;
    }

    /** Gives the files that were written, a CSV and a workbook for each owner. */
    public List<Path> write(Path folder) throws IOException {
        Map<String, List<OwedCommentary>> byOwner = OwedCommentary.of(book, period, asked).stream()
                .collect(Collectors.groupingBy(OwedCommentary::owner, LinkedHashMap::new, Collectors.toList()));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, List<OwedCommentary>> owner : byOwner.entrySet()) {
            String name = "commentary-" + period.year() + "-Q" + period.quarter() + "-"
                    + owner.getKey().replaceAll("[^A-Za-z0-9]+", "-");
            List<List<Object>> rows = owner.getValue().stream().map(this::row).toList();
            files.add(csv(rows, folder.resolve(name + ".csv")));
            files.add(workbook(owner.getKey(), rows, folder.resolve(name + ".xlsx")));
        }
        return files;
    }

    private static Path csv(List<List<Object>> rows, Path file) {
        try (CsvFile csv = new CsvFile(file, COLUMNS.toArray(String[]::new))) {
            rows.forEach(row -> csv.row(row.stream().map(Object::toString).toArray(String[]::new)));
            csv.finish();
        }
        return file;
    }

    private Path workbook(String owner, List<List<Object>> rows, Path file) throws IOException {
        try (WholeFile whole = new WholeFile(file);
                Workbook book = new Workbook("").titled("Commentary for " + period + ": " + owner)) {
            XSSFSheet sheet = book.add(new DataTable("Commentary", "", COLUMNS, rows, ""));
            book.room(sheet, COLUMNS.indexOf("text"), TEXT_WIDTH);
            book.write(whole.stream());
            whole.finish();
        }
        return file;
    }

    private List<Object> row(OwedCommentary owed) {
        Indicator indicator = owed.indicator();
        Judgement judgement = Judgement.of(indicator, book, period, reading);
        return List.of(
                indicator.code(),
                indicator.title(),
                indicator.owner(),
                ReportingPeriod.of(period).toString(),
                owed.kind(),
                owed.asks(),
                figures(indicator, ReportingPeriod.of(period)),
                previous(indicator),
                judgement.target() == null
                        ? ""
                        : judgement.target().value() == null
                                ? judgement.target().printed()
                                : Figures.value(judgement.target().value(), indicator),
                judgement.rating().isNone() ? "" : judgement.rating().described(),
                judgement.direction().word() + (judgement.assumed() ? " †" : ""),
                owed.text().orElse(""));
    }

    /** The quarter before, or in the first quarter the year before. */
    private String previous(Indicator indicator) {
        ReportingPeriod before = period.quarter() == 1
                ? ReportingPeriod.of(period.year().previous())
                : ReportingPeriod.of(period.quarter(period.quarter() - 1));
        String quarter = figures(indicator, before);
        ReportingPeriod year = ReportingPeriod.of(period.year().previous());
        String baseline = figures(indicator, year);
        return quarter.isEmpty() || before.equals(year)
                ? baseline.isEmpty() ? "" : baseline + " in " + year.printed()
                : quarter + " in " + before.printed();
    }

    private String figures(Indicator indicator, ReportingPeriod of) {
        return book.values(indicator.code()).stream()
                .filter(value -> value.period().equals(of)
                        && !value.assumed()
                        && !value.series().equals("target")
                        && (value.value() != null || value.confidential()))
                .map(value -> (value.series().isEmpty() ? "" : value.series() + ": ") + figure(value, indicator))
                .collect(Collectors.joining("; "));
    }

    private static String figure(IndicatorValue value, Indicator indicator) {
        return value.confidential()
                ? Symbol.CONFIDENTIAL.text()
                : value.unit()
                        .map(unit -> Figures.value(
                                value.value(), unit, Math.max(0, value.value().scale())))
                        .orElse(Figures.value(value.value(), indicator));
    }
}
