package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/** A section that names a template which the server's repository lacks. */
class PartTemplatesTest {

    private static final String FOLDER = "repo:/councils/north/templates/";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("UnnecessaryLambda") // the folder is there later
    private final Supplier<ReportRun> run = () -> new ReportRun(Sources.open(folder), Period.of("2031-32", 2), true);

    @BeforeEach
    void aCouncilWithAPageOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("indicator.csv"), "code,title,appendix,polarity,unit\nN1,Visits,ours,high,count\n");
        Files.writeString(folder.resolve("indicator_value.csv"), "code,period,value\nN1,2031-32 Q2,17\n");
        Files.writeString(
                folder.resolve("section.csv"),
                "position,kind,title,block,template\n1,cover,,,\n2,template,Money of the year,,finance-page\n"
                        + "3,scorecard,Our measures,ours,\n");
    }

    private boolean lacks(String location) {
        asked.add(location);
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"guard sections " + FOLDER, "guard sections   " + FOLDER, "faults sections " + FOLDER})
    void theSectionTheTemplateTheFolderAndTheRemedyAreNamed(String line) {
        List<Problem> lacking = Guard.problems(line, run, this::lacks);
        assertEquals(
                List.of("section, field template: found \"finance-page\" in the section \"Money of the year\"; "
                        + "expected the template finance_page_jrxml in the repository's folder "
                        + "/councils/north/templates. Add finance-page.jrxml there as a resource of the type JRXML "
                        + "under that name, or correct the name in the table section."),
                lacking.stream().map(Problem::toString).toList());
        assertEquals(List.of(FOLDER + "finance_page_jrxml"), asked, "the program's own templates are not asked for");
    }

    @Test
    void theBookHasTheFaultInPlaceOfItsPartsAndThePageOfFaultsSaysIt() {
        TableDataSource book = Guard.answer("guard sections " + FOLDER, run, this::lacks);
        assertEquals(1, book.rows().size());
        assertEquals(1, book.rows().get(0)[0]);
        TableDataSource faults = Guard.answer("faults sections " + FOLDER, run, this::lacks);
        assertTrue(
                String.valueOf(faults.rows().get(0)[1]).contains("Money of the year"),
                String.valueOf(faults.rows().get(0)[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guard sections " + FOLDER, "guard sections", "guard", "guard indicator N1"})
    void whereTheTemplateIsThereOrNoBookIsPrintedNothingIsSaid(String line) {
        assertEquals(List.of(), Guard.problems(line, run, location -> line.contains(FOLDER)));
    }

    @Test
    void theTemplatesOfABookWithItsTableFileAreAskedForToo() {
        assertEquals(List.of(), Guard.problems("guard sections tables " + FOLDER, run, this::lacks));
        assertEquals(List.of(), asked, "the file of tables has no page of the council's own");
    }
}
