package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.salt.Period;

/** The rules give what the 2017/18 quarter 3 paper prints, row by row; {@code printed-judgements.csv} is the paper. */
class PrintedJudgementsTest {

    private static final Period PERIOD = Period.of("2017-18", 3);
    private static final PerformanceBook BOOK =
            PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
    private static final Map<String, AscofLine> LINES = AscofLine.of(BOOK, PERIOD).stream()
            .collect(Collectors.toMap(line -> line.indicator().code(), line -> line));

    @TestFactory
    Stream<DynamicTest> everyPrintedRow() throws IOException {
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(
                        PrintedJudgementsTest.class.getResourceAsStream("/performance/printed-judgements.csv"),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList().stream()
                    .map(row -> DynamicTest.dynamicTest(row.getField("code"), () -> {
                        AscofLine line = LINES.get(row.getField("code"));
                        assertEquals(
                                row.getField("rating").replace("none", Rating.NONE.letter()),
                                line.judgement().rating().letter(),
                                "rating");
                        assertEquals(
                                Direction.valueOf(row.getField("rank_direction")),
                                line.rankDirection(),
                                "direction of the England rank");
                        if (!row.getField("direction").isEmpty()) {
                            assertEquals(
                                    Direction.parse(row.getField("direction")),
                                    line.judgement().direction(),
                                    "direction of travel");
                        }
                    }));
        }
    }

    @Test
    void theTalliesAreThePrintedOnes() {
        assertEquals(31, LINES.size());
        Tally tally = Tally.of(List.copyOf(LINES.values()));
        assertEquals(Map.of("G", 8, "A", 1, "R", 4, "–", 18), Map.copyOf(tally.ratings()));
        assertEquals(
                Map.of(Direction.IMPROVED, 16, Direction.SAME, 4, Direction.DETERIORATED, 8, Direction.NONE, 3),
                Map.copyOf(tally.directions()));
        assertEquals(
                Map.of(Direction.IMPROVED, 15, Direction.SAME, 3, Direction.DETERIORATED, 8, Direction.NONE, 5),
                Map.copyOf(tally.ranks()));
    }

    @Test
    void theRuleAloneWouldRate2CiiiRed() {
        assertEquals("R", LINES.get("2Ciii").judgement().rated().rating().letter());
        assertTrue(
                LINES.get("2Ciii").judgement().override().orElseThrow().reason().contains("definition changed"));
    }

    @Test
    void admissionsAreRatedOnTheForecastThatThePaperPrints() {
        assertEquals(
                "32",
                LINES.get("2Ai").judgement().forecast().orElseThrow().count().toPlainString());
        assertEquals(
                "14.3",
                LINES.get("2Ai")
                        .judgement()
                        .figure()
                        .setScale(1, java.math.RoundingMode.HALF_UP)
                        .toPlainString());
        assertEquals(
                "261",
                LINES.get("2Aii").judgement().forecast().orElseThrow().count().toPlainString());
        assertEquals(
                "641",
                LINES.get("2Aii")
                        .judgement()
                        .figure()
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .toPlainString());
    }

    @Test
    void thePercentagesThatAreNotTheirFractionAreFound() {
        assertEquals(
                List.of(
                        "1Cia 2016/17",
                        "1Ciia 2016/17",
                        "2Bi-local 2017/18 Q3",
                        "ABP3c 2016/17 Q3",
                        "ABP4b 2017/18 Q3"),
                FractionCheck.disagreements(BOOK).stream()
                        .map(Object::toString)
                        .map(text -> text.substring(0, text.indexOf(" is ")))
                        .toList());
    }
}
