package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.drawing.Mark;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.salt.Period;

/** A table in a chart's place can be read: no words under 7 points, and its rows stand apart. */
class SmallTableTest {

    @Test
    void everyTableOfTheDemoHasWordsOfSevenPointsAndRowsThatStandApart() {
        PerformanceBook book = PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
        Period period = Period.of("2017-18", 3);
        int tables = 0;
        for (var indicator : book.indicators("activity")) {
            ChartData data = ChartData.of(
                    indicator, book, period, Judgement.of(indicator, book, period, DirectionReading.ANY_DIFFERENCE));
            if (!indicator.chart().equals("none") || data.series().size() < 2) {
                continue;
            }
            tables++;
            double needs = IndicatorChart.needs(data, 161);
            assertTrue(needs >= 8 * (data.series().size() + 1), indicator.code());
            IndicatorChart.drawing(data, 161, Math.max(64, needs)).marks().stream()
                    .filter(Mark.Words.class::isInstance)
                    .map(Mark.Words.class::cast)
                    .forEach(words -> assertTrue(words.size() >= 7, () -> indicator.code() + ": " + words));
        }
        assertTrue(tables > 3, tables + " tables");
    }
}
