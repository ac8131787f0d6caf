package org.scrutineer.extract.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.paper.Paper;

/** What may stand in council, section and priority, and what is said of anything else. */
class PaperReaderTest {

    private static final String COUNCIL =
            "name,short_name,department,report_title,author,contact,logo,logo_text,colour,language\n";
    private static final String SECTION = "position,kind,title,appendix,block,tables,template\n";

    @TempDir
    private Path folder;

    private List<Problem> problems(String table, String text) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), text);
        List<Problem> problems = new ArrayList<>();
        PaperReader.read(new FolderSource(folder), problems);
        return problems;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        Borset,,,,,,,,#FFBF47,      | colour    | The nearest shade that passes is #
        Borset,,,,,,,,navy,         | colour    | Write # and six digits
        Borset,,,,,,,,,xx           | language  | Leave it empty for English.
        Borset,,,,,,logo.png,,,     | logo_text | a screen reader reads it in place of the picture
        Borset,,,,,,logo.png,Oak,,  | logo      | Put the picture beside the table council.
        Borset,,,,,,../l.png,Oak,,  | logo      | write its name alone
        Borset,,,,,,logo.gif,Oak,,  | logo      | Save the logo as PNG, JPEG or SVG.
        ,Borset,,,,,,,,             | name      | Fill in name.
        """)
    void aCouncilSaysWhatCanBePrinted(String row, String field, String fix) throws IOException {
        List<Problem> found = problems("council", COUNCIL + row + "\n");
        assertEquals(List.of(field), found.stream().map(Problem::field).toList(), found.toString());
        assertTrue(found.get(0).fix().contains(fix), found.get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        <svg><script>alert(1)</script></svg>                        | <script
        <!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg/> | <!DOCTYPE
        <svg><image href="http://elsewhere.example/a.png"/></svg>   | href=
        <svg><image xlink:href='file:///etc/passwd'/></svg>         | href=
        <svg><rect style="fill:url(http://elsewhere.example)"/></svg> | url(
        <svg onload="x()"/>                                         | onload=
        not a picture                                               | without an svg element
        """)
    void aLogoReachesForNothingElse(String svg, String found) throws IOException {
        Files.writeString(folder.resolve("logo.svg"), svg);
        List<Problem> problems = problems("council", COUNCIL + "Borset,,,,,,logo.svg,Oak,,\n");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).found().contains(found), problems.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        1,scorecard,Money,,,,                                | block    | the code of a priority
        1,template,Page,,,,                                  | template | without .jrxml
        1,template,Page,,,,../page                           | template | Rename the file
        1,salt,,,,LTS001x,                                   | tables   | Perhaps LTS001a was meant.
        1,salt,,,,LTS001a 9zzz,                              | tables   | Correct the cell.
        1,cover,,Y,,,                                        | appendix | Clear the cell.
        1,scorecard,A,,a,,;1,scorecard,B,,b,,                | position | Remove one of the two rows
        1,scorecard,A,,a,,;2,scorecard,A,,b,,                | title    | different titles
        1,scorecard,A,,a,,;2,contents,,,,,                   | position | Give contents a position before 1.
        1,score card,A,,a,,                                  | kind     | scorecard
        """)
    void aSectionNamesWhatItPrints(String rows, String field, String fix) throws IOException {
        List<Problem> found = problems("section", SECTION + rows.replace(";", "\n") + "\n");
        assertEquals(List.of(field), found.stream().map(Problem::field).toList(), found.toString());
        assertTrue(found.get(0).fix().contains(fix), found.get(0).toString());
    }

    @Test
    void sectionsAndPrioritiesComeInTheirOrder() throws IOException {
        Files.writeString(folder.resolve("section.csv"), SECTION + "20,scorecard,Money,Y,finance,,\n3,cover,,,,,\n");
        Files.writeString(
                folder.resolve("priority.csv"), "code,title,position,owner\nB,Second,2,\nA,First,1,\nC,Third,3,\n");
        Paper paper = PaperReader.read(new FolderSource(folder));
        assertEquals(
                List.of("cover", "scorecard"),
                paper.sections().stream().map(section -> section.kind().word()).toList());
        assertEquals(List.of("A", "B", "C", "Z"), paper.inOrder(List.of("Z", "C", "A")));
        assertEquals("Money", paper.blocks().get("finance"));
    }

    /** An indicator may be of any block that a section names, and of no other: it would be printed nowhere. */
    @Test
    void aBlockIsOneThatASectionNames() throws IOException {
        Files.writeString(
                folder.resolve("indicator.csv"), "code,title,appendix,polarity,unit\nF1,Net cost,finance,low,pounds\n");
        Files.writeString(folder.resolve("indicator_value.csv"), "code,period,value\nF1,2024-25 Q3,5\n");
        List<Problem> without = new ArrayList<>();
        PerformanceReader.read(new FolderSource(folder), without);
        assertEquals("appendix", without.get(0).field());
        assertTrue(without.get(0).fix().contains("to the table section"), without.toString());
        Files.writeString(folder.resolve("section.csv"), SECTION + "1,scorecard,Money,Y,finance,,\n");
        assertEquals(
                "finance",
                PerformanceReader.read(new FolderSource(folder))
                        .indicators()
                        .get(0)
                        .appendix());
    }
}
