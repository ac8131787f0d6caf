package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/** What is said of single values and of sentences that do not fit stands where they stand. */
class MarkedTextsTest {

    private static final ReportRun DEMO =
            new ReportRun(new FolderSource(Path.of("datasources/demo/performance")), Period.of("2017-18", 3), true);

    private static String all(TableDataSource rows) {
        return rows.rows().stream()
                .flatMap(Stream::of)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"))
                .replaceAll("<[^>]*>", "");
    }

    @Test
    void contradictedSentencesAreMarkedInTheGrid() {
        String grid = all(Queries.answer("activity", DEMO));
        assertTrue(grid.contains("Contacts continue to fall; if that lasts"), "the text itself is as supplied");
        assertTrue(
                grid.contains("† But APB1b rose: 3,306 in 2017/18 Q1, 3,697 in 2017/18 Q2, 4,066 in 2017/18 Q3."),
                grid);
        assertTrue(grid.contains("† But 622 of 672 is 92.6%."));
        assertEquals(DEMO.prose().size(), grid.split("† But ", -1).length - 1, "each once, and no other");
    }

    @Test
    void starsAndCaptionsOfTheAscofTable() {
        String table = all(Queries.answer("ascof", DEMO));
        assertTrue(table.contains("17.8*") && table.contains("692.4*"));
        assertTrue(table.contains("* 2Ai, 2Aii, 2016/17: over counted."));
        for (String caption : List.of(
                "total (All) DTOC bed delays",
                "per 100,000 pop - Social care DTOC bed delays",
                "Social care and both NHS and Social care DTOC bed delays")) {
            assertTrue(table.contains(caption), caption);
        }
        assertTrue(table.contains("24 admissions") && table.contains("282 delays"), "what numerators count");
    }

    @Test
    void theActionThatWasLost() {
        assertTrue(all(Queries.answer("activity", DEMO)).contains("liaise with the Performance Team"));
        assertTrue(all(Queries.answer("exceptions", DEMO)).contains("liaise with the Performance Team"));
    }

    @TempDir
    private Path folder;

    /** Notes of values in any table of a council of one's own: the mark and the note stand in the same answer. */
    @ParameterizedTest
    @ValueSource(strings = {"ascof", "scorecard ascof", "roll-up ascof", "activity ascof"})
    void aNoteIsNeverDropped(String line) throws IOException {
        Files.writeString(
                folder.resolve("indicator.csv"),
                "code,title,appendix,polarity,unit,decimals,chart\n"
                        + "X1,Visits made,ascof,high,count,0,bar\nX2,Share seen,ascof,high,percent,1,line\n");
        Files.writeString(
                folder.resolve("indicator_value.csv"),
                "code,series,period,value,note,basis\n"
                        + "X1,,2024-25 Q2,40,,\nX1,,2024-25 Q3,42,three teams are still to report,all visits\n"
                        + "X2,,2024-25 Q3,55.5,snapshot; unit: percent,\n");
        ReportRun run = new ReportRun(new FolderSource(folder), Period.of("2024-25", 3), true);
        String said = all(Queries.answer(line, run));
        assertTrue(said.contains("2024/25 Q3: three teams are still to report."), said);
        assertTrue(said.contains("*"), said);
        assertFalse(said.contains("55.5%*") || said.contains("unit: percent"), "a mark is no note: " + said);
    }
}
