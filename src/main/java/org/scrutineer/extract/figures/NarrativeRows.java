package org.scrutineer.extract.figures;

import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Narrative;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.body.ReportBody;
import org.scrutineer.performance.body.SectionNumber;
import org.scrutineer.performance.quote.Quotes;
import org.scrutineer.performance.quote.UnknownFigureException;

/** Reads rows of {@code narrative} against the figures that they may quote. */
final class NarrativeRows {

    private static final int COLUMNS = 2;

    private final PerformanceBook figures;

    NarrativeRows(PerformanceBook figures) {
        this.figures = figures;
    }

    Narrative read(Row row) {
        ReportingPeriod period = PerformanceReader.period(row, "period");
        String section = PerformanceReader.parsed(
                        row, "section", SectionNumber::parse, "a section such as 3, or 3.1 within it")
                .toString();
        Narrative narrative =
                new Narrative(period, section, row.required("heading"), row.text("kind"), row.required("text"));
        Quotes quotes = new Quotes(figures, period, DirectionReading.ANY_DIFFERENCE);
        for (String line : narrative.text().lines().toList()) {
            if (line.strip().startsWith("|") && ReportBody.cells(line).size() != COLUMNS) {
                throw row.problem(
                        "text",
                        "V-VALUE",
                        Row.quoted(line.strip()),
                        "a table's row of two cells, such as | Measure | Quarter 3 |",
                        "Write the two cells with | before, between and after them.");
            }
            if (!ReportBody.isPlace(line)) {
                check(line, quotes, row);
            }
        }
        return narrative;
    }

    private void check(String line, Quotes quotes, Row row) {
        try {
            quotes.fill(line);
        } catch (UnknownFigureException unknown) {
            if (!recordsMayGive(unknown)) {
                Problem problem = FigureProblem.of(unknown, row.file(), row.number());
                throw new DataProblemException(problem);
            }
        }
    }

    /**
     * A value that is not supplied may still be counted from the records. The report then finds it, or says that it is
     * missing.
     */
    private boolean recordsMayGive(UnknownFigureException unknown) {
        try {
            ReportingPeriod period = ReportingPeriod.parse(unknown.wrong());
            String code = unknown.quote().substring(1).strip().split("\\s+")[0];
            return figures.indicator(code).isPresent()
                    && AscofFramework.get().find(period.year(), code).isPresent();
        } catch (IllegalArgumentException noPeriod) {
            return false;
        }
    }
}
