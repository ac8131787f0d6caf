package org.scrutineer.performance.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Narrative;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/** The table of sentences, and the demo's own texts. */
class ProseCheckTest {

    private static final PerformanceBook BOOK =
            PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
    private static final ReportingPeriod NOW = ReportingPeriod.parse("2017-18 Q3");

    private static PerformanceBook saying(List<Commentary> commentary, List<Narrative> narrative) {
        return new PerformanceBook(
                BOOK.indicators(),
                BOOK.values(),
                BOOK.targets(),
                BOOK.benchmarks(),
                commentary,
                narrative,
                BOOK.overrides(),
                BOOK.meetings());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/performance/prose.csv", useHeadersInDisplayName = true, maxCharsPerColumn = 1000)
    void aSentence(String under, String sentence, String but) {
        PerformanceBook book = under.equals("body")
                ? saying(List.of(), List.of(new Narrative(NOW, "3.5", "ASCOF", "", sentence)))
                : saying(List.of(new Commentary(under, NOW, "DATA", sentence)), List.of());
        assertEquals(
                but == null ? "" : but,
                ProseCheck.of(book, NOW).stream().map(ProseFinding::truth).collect(Collectors.joining(" | ")));
    }

    @Test
    void theDemoTextsDisagreeWhereThePaperDoes() {
        assertEquals(
                List.of(
                        "APB1b DATA: APB1b rose: 3,306 in 2017/18 Q1, 3,697 in 2017/18 Q2, 4,066 in 2017/18 Q3",
                        "ABP3c DATA: 622 of 672 is 92.6%",
                        "ABP3e REVIEW: ABP3e was 86.2% in 2016/17, 91.6% in 2017/18 Q1, 89.3% in 2017/18 Q2 and is 88.8% in 2017/18 Q3: no change to that is 7.8%",
                        "ABP7a REVIEW: ABP7a rose: 509 in 2017/18 Q1, 578 in 2017/18 Q3"),
                ProseCheck.of(BOOK, NOW).stream()
                        .map(finding -> finding.place() + ": " + finding.truth())
                        .toList());
    }

    @Test
    void aSentenceOfAnotherPeriodIsComparedWithItsOwn() {
        PerformanceBook book = saying(
                List.of(new Commentary(
                        "ABP7a", ReportingPeriod.parse("2017-18 Q2"), "DATA", "Alerts fell since quarter 1.")),
                List.of());
        assertEquals(
                List.of("ABP7a rose: 509 in 2017/18 Q1, 604 in 2017/18 Q2"),
                ProseCheck.of(book).stream().map(ProseFinding::truth).toList());
    }
}
