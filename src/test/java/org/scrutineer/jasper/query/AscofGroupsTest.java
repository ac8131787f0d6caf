package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/** What is measured within the year stands first in the ASCOF table, what is awaited after it with its day. */
class AscofGroupsTest {

    private static final String FIGURE = "2024-25 Q3,51.2,,";
    private static final String AWAITED = "2024-25 Q3,,awaited,June 2025";

    @TempDir
    Path folder;

    /** The printed rows of a council that has one value of each measure: period, value, status, expected. */
    private TableDataSource printed(List<String> values) throws IOException {
        return new AscofQuery().answer(List.of(), council(values));
    }

    private ReportRun council(List<String> values) throws IOException {
        StringBuilder indicators = new StringBuilder("code,title,appendix,polarity,unit,decimals\n");
        StringBuilder rows = new StringBuilder("code,period,value,status,expected\n");
        for (int i = 1; i <= values.size(); i++) {
            indicators.append("M%02d,Measure %d,ascof,high,percent,1%n".formatted(i, i));
            rows.append(values.get(i - 1).isEmpty() ? "" : "M%02d,%s%n".formatted(i, values.get(i - 1)));
        }
        Files.writeString(folder.resolve("indicator.csv"), indicators);
        Files.writeString(folder.resolve("indicator_value.csv"), rows);
        return new ReportRun(new FolderSource(folder), Period.of("2024-25", 3), true);
    }

    private static List<Object> column(TableDataSource printed, String field) {
        int place = printed.fields().stream()
                .map(TableDataSource.Field::name)
                .toList()
                .indexOf(field);
        return printed.rows().stream().map(row -> row[place]).toList();
    }

    private static List<Object> sorted(List<Object> codes) {
        return codes.stream().sorted().toList();
    }

    /** A value of a measure, the group it stands in, and what stands in the place of its quarters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-25 Q3,51.2,,                   | measured | ''",
                "2024-25 Q1,51.2,,                   | measured | ''",
                "2024-25 Q3,,suppressed,             | measured | ''",
                "2024-25 Q3,,not applicable,         | measured | ''",
                "2024-25 Q3,,awaited,June 2025       | awaited  | awaited; expected June 2025",
                "2024-25 Q3,,awaited,                | awaited  | awaited; no date given",
                "2024-25 Q3,,not collected,          | awaited  | not collected; no date given",
                "2024-25 Q3,,not collected,May 2026  | awaited  | not collected; expected May 2026",
                "2023-24,48.0,,                      | awaited  | no value yet; no date given",
                "''                                  | awaited  | no value yet; no date given"
            })
    void aMeasureWithoutAFigureOfTheYearSaysWhenItsResultComes(String value, String group, String next)
            throws IOException {
        List<String> values = Stream.concat(
                        Stream.of(value),
                        Stream.concat(
                                Collections.nCopies(AscofGroups.FEWEST, AWAITED).stream(),
                                Collections.nCopies(AscofGroups.FEWEST, FIGURE).stream()))
                .toList();
        TableDataSource printed = printed(values);
        int row = column(printed, "code").indexOf("M01");
        assertEquals(group, column(printed, "group").get(row));
        assertEquals(next, column(printed, "next_result").get(row));
    }

    /** How many measures have a figure, how many have none, and the groups that are printed. */
    @ParameterizedTest
    @CsvSource({
        "4, 4, measured+awaited",
        "16, 15, measured+awaited",
        "3, 12, measured",
        "5, 2, measured",
        "7, 0, measured",
        "1, 1, measured",
        "0, 5, awaited",
        "0, 1, awaited"
    })
    void fewRowsHaveNoGroupOfTheirOwnAndOneGroupHasNoHeading(int figures, int awaited, String groups)
            throws IOException {
        List<String> mixed = new ArrayList<>(Collections.nCopies(awaited, AWAITED));
        IntStream.range(0, figures).forEach(i -> mixed.add(Math.min(2 * i, mixed.size()), FIGURE));
        TableDataSource printed = printed(mixed);
        assertEquals(
                List.of(groups.split("\\+")),
                column(printed, "group").stream().distinct().toList());
        boolean two = groups.contains("+");
        column(printed, "group_heading").forEach(heading -> assertEquals(two, heading != null));
        assertEquals(figures + awaited, printed.rows().size());
        if (two) {
            List<Object> codes = column(printed, "code");
            assertEquals(sorted(codes.subList(0, figures)), codes.subList(0, figures));
            assertEquals(sorted(codes.subList(figures, figures + awaited)), codes.subList(figures, figures + awaited));
        } else {
            assertEquals(sorted(column(printed, "code")), column(printed, "code"));
        }
    }

    @Test
    void theTableAsDataKeepsTheOrderOfTheCodes() throws IOException {
        List<String> mixed = List.of(AWAITED, FIGURE, AWAITED, FIGURE, AWAITED, FIGURE, AWAITED, FIGURE);
        ReportRun run = council(mixed);
        List<Object> codes = new AscofQuery()
                .tables(List.of(), run).get(0).rows().stream()
                        .map(row -> row.get(0))
                        .toList();
        assertEquals(List.of("M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08"), codes);
    }

    /** A council without figures of England has no columns for them, and is told so once; one figure brings them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                       | false",
                "M02,2023-24,,,                           | false",
                "M02,2023-24,79.4,,                       | true",
                "M02,2023-24,,70,152                      | true",
                "M02,2023-24,No national data published,, | true"
            })
    void theColumnsOfEnglandStandWhereThereIsAFigureOfIt(String benchmark, boolean columns) throws Exception {
        Files.writeString(
                folder.resolve("benchmark.csv"), "code,year,england_average,rank,rank_of\n" + benchmark + "\n");
        ReportRun run = council(List.of(FIGURE, FIGURE, FIGURE, FIGURE, AWAITED, AWAITED, AWAITED, AWAITED));
        String printed = ReportFiller.fill("ascof", run, Map.of()).getPages().stream()
                .flatMap(page -> texts(page.getElements()))
                .collect(Collectors.joining("\n"));
        assertEquals(columns ? 2 : 0, printed.split("Benchmarking", -1).length - 1, printed);
        assertEquals(columns, printed.contains("England rank"), printed);
        assertEquals(columns, printed.contains("no rank"), printed);
        assertEquals(columns ? 0 : 1, printed.split("no columns for England", -1).length - 1, printed);
        for (String value : List.of("M01", "51.2%", "awaited; expected June 2025", "Next result")) {
            assertTrue(printed.contains(value), value);
        }
    }

    private static Stream<String> texts(List<JRPrintElement> elements) {
        return elements.stream()
                .flatMap(element -> element instanceof JRPrintFrame frame
                        ? texts(frame.getElements())
                        : element instanceof JRPrintText text ? Stream.of(text.getFullText()) : Stream.empty());
    }
}
