package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.Luminance;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * The small lines in the tables of measures: they come from fields, say their figures in words, dash the target and can
 * be seen without colour.
 */
class RowSparklineTest {

    private static final double WHITE = 1;
    private static final double ZEBRA = Luminance.of(0xF3F5F7);

    private static Object field(TableDataSource rows, Object[] row, String name) {
        return row[
                rows.fields().stream().map(TableDataSource.Field::name).toList().indexOf(name)];
    }

    @ParameterizedTest
    @CsvSource({
        "ascof, datasources/demo/performance, 2017-18, 15",
        "ascof, src/test/resources/small/wealdshire, 2024-25, 2",
        "scorecard workforce, src/test/resources/small/wealdshire, 2024-25, 1",
        "scorecard activity, datasources/demo/performance, 2017-18, 29"
    })
    void eachRowWithTwoFiguresHasALineThatSaysThem(String line, String source, String year, int least) {
        ReportRun run = new ReportRun(new FolderSource(Path.of(source)), Period.of(year, 3), true);
        TableDataSource rows = Queries.answer(line, run);
        int drawn = 0;
        for (Object[] row : rows.rows()) {
            Drawing drawing = (Drawing) field(rows, row, "spark");
            String words = (String) field(rows, row, "spark_words");
            if (drawing == null) {
                assertNull(words);
                continue;
            }
            drawn++;
            assertTrue(words.startsWith(field(rows, row, "code") + ": "), words);
            List<List<String>> figures = drawing.figures();
            figures.stream()
                    .skip(1)
                    .forEach(one -> assertTrue(words.contains(one.get(1).split(" \\(")[0]), words));
            boolean target = figures.get(0).stream().anyMatch(heading -> heading.endsWith("arget"));
            assertEquals(target, dashed(drawing).findAny().isPresent(), words);
            long dots =
                    drawing.marks().stream().filter(Mark.Dot.class::isInstance).count();
            assertEquals(figures.size() - 1 - (words.contains("forecast for the year") ? 1 : 0), dots, words);
            assertTrue(dots > 1, words);
            drawing.marks().forEach(mark -> seen(mark, words));
        }
        assertTrue(drawn >= least, line + ": " + drawn);
    }

    private static Stream<Mark> dashed(Drawing drawing) {
        return drawing.marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Line one && !one.pen().dashes().isEmpty());
    }

    private static void seen(Mark mark, String words) {
        int colour = mark instanceof Mark.Line one ? one.pen().colour() : ((Mark.Dot) mark).fill();
        for (double paper : new double[] {WHITE, ZEBRA}) {
            assertTrue((paper + 0.05) / (Luminance.of(colour) + 0.05) >= Luminance.CONTRAST, words);
        }
    }
}
