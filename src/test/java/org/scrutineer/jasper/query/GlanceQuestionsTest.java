package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.glance.Question;
import org.scrutineer.performance.glance.Question.Kind;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * What members may want to ask of a made-up council: two measures that miss their target with nothing done, one with an
 * action without a date, one with an action that has one, two far from England, two without a figure, one that got
 * worse without a word.
 */
class GlanceQuestionsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void council() throws IOException {
        table(
                "indicator",
                "code,title,appendix,polarity,unit,decimals,source",
                "RED-NEAR,Reviews in time,activity,high,percent,1,",
                "RED-FAR,Visits in time,activity,high,percent,1,",
                "RED-UNDATED,Calls answered,activity,high,percent,1,",
                "RED-DATED,Letters answered,activity,high,percent,1,",
                "LAST,Feeling safe,ascof,high,percent,1,ASCS",
                "MIDDLE,Satisfaction,ascof,high,percent,1,ASCS",
                "COSTLY,Waiting days,ascof,low,count,0,SALT",
                "EMPTY-1,Staff vacancies,activity,low,percent,1,HR",
                "EMPTY-2,Staff turnover,activity,low,percent,1,HR",
                "DATED,Quality of life,activity,high,score,1,SURVEY",
                "UNSAID,Carers' survey,activity,high,score,1,SACE",
                "WORSE,Alerts closed,activity,high,count,0,");
        table(
                "indicator_value",
                "code,period,value,numerator,denominator,status,expected",
                "RED-NEAR,2024-25 Q3,80,80,100,,",
                "RED-FAR,2024-25 Q3,40,40,100,,",
                "RED-UNDATED,2024-25 Q3,60,60,100,,",
                "RED-DATED,2024-25 Q3,70,70,100,,",
                "LAST,2023-24,50,,,,",
                "MIDDLE,2023-24,60,,,,",
                "COSTLY,2023-24,90,,,,",
                "DATED,2024-25 Q3,,,,awaited,June 2025",
                "UNSAID,2024-25 Q3,,,,not collected,",
                "LAST,2024-25 Q3,,,,awaited,June 2025",
                "MIDDLE,2024-25 Q3,,,,awaited,June 2025",
                "COSTLY,2024-25 Q3,,,,awaited,June 2025",
                "WORSE,2023-24,900,,,,",
                "WORSE,2024-25 Q2,200,,,,",
                "WORSE,2024-25 Q3,90,,,,");
        table(
                "target",
                "code,year,target,amber_tolerance",
                "RED-NEAR,2024-25,90,1",
                "RED-FAR,2024-25,90,1",
                "RED-UNDATED,2024-25,90,1",
                "RED-DATED,2024-25,90,1");
        table(
                "benchmark",
                "code,year,england_average,rank,rank_of",
                "LAST,2023-24,71,148,150",
                "MIDDLE,2023-24,61,80,150",
                "COSTLY,2023-24,60,,");
        table(
                "commentary",
                "code,period,kind,text,owner,due",
                "RED-UNDATED,2024-25 Q3,ACTION,Two more people answer calls.,,",
                "RED-DATED,2024-25 Q3,ACTION,Letters have templates.,,2025-06-01");
    }

    private void table(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name + ".csv"), List.of(lines));
    }

    private ReportRun run(String most) {
        return new ReportRun(
                new FolderSource(folder),
                Period.of("2024-25", 3),
                Settings.defaults().with("glance.questions", most),
                true);
    }

    private static List<String> asked(ReportRun run) {
        return GlanceQuestions.of(run).stream()
                .map(one -> one.kind() + " " + one.indicator().code())
                .toList();
    }

    /** Each kind has its turn, the gravest of it first; a second round asks what is left. */
    @Test
    void everyKindIsAskedOnceBeforeAnyIsAskedAgain() {
        assertEquals(
                List.of(
                        "NO_ACTION RED-FAR",
                        "NO_DATE RED-UNDATED",
                        "FAR_FROM_ENGLAND LAST",
                        "NO_FIGURE EMPTY-1",
                        "NO_REASON WORSE",
                        "NO_ACTION RED-NEAR"),
                asked(run("6")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void noMoreAreAskedThanTheSettingAllows(int most) {
        List<String> asked = asked(run(Integer.toString(most)));
        assertEquals(asked(run("6")).subList(0, most), asked);
    }

    @Test
    void eachSaysItsFiguresInFull() {
        ReportRun run = run("6");
        assertEquals(
                List.of(
                        "Visits in time (RED-FAR) is at 40.0% against a target of 90.0%, and no action is given. What "
                                + "is being done, and by when?",
                        "Calls answered (RED-UNDATED) is at 60.0% against a target of 90.0%, and the action has no "
                                + "date. By when will it be reached?",
                        "Feeling safe (LAST) was 50.0% (number 148 of 150) in 2023/24, and England 71.0%. What would "
                                + "bring it closer?",
                        "Staff vacancies (EMPTY-1) and 1 more have no figure yet, and no date is given. When will "
                                + "there be figures?",
                        "Alerts closed (WORSE) got worse (90 after 200 in 2024/25 Q2), and no reason is given. What is "
                                + "behind it?"),
                GlanceQuestions.of(run).stream()
                        .limit(5)
                        .map(one -> GlanceQuestions.words(one, run))
                        .toList());
    }

    /** What has an action with its day, what is awaited on a day and what is not collected raises no question. */
    @Test
    void whatIsAnsweredIsNotAsked() {
        List<String> codes = GlanceQuestions.of(run("6")).stream()
                .map(one -> one.indicator().code())
                .toList();
        assertTrue(
                codes.stream().noneMatch(List.of("RED-DATED", "DATED", "UNSAID", "MIDDLE")::contains), codes::toString);
    }

    /** Without a rank England is far where the figures are a quarter apart; a low figure is better here. */
    @Test
    void englandIsFarByPlaceOrByAQuarterOfItsFigure() throws IOException {
        table("benchmark", "code,year,england_average,rank,rank_of", "COSTLY,2023-24,73,,", "MIDDLE,2023-24,61,80,150");
        assertEquals(List.of(), england());
        table("benchmark", "code,year,england_average,rank,rank_of", "COSTLY,2023-24,72,,", "LAST,2023-24,50,149,150");
        assertEquals(List.of("COSTLY"), england());
    }

    private List<String> england() {
        return GlanceQuestions.of(run("6")).stream()
                .filter(one -> one.kind() == Kind.FAR_FROM_ENGLAND)
                .map(Question::indicator)
                .map(one -> one.code())
                .toList();
    }
}
