package org.scrutineer.extract.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.salt.FinancialYear;

/** One file that came back, saved in every way that councils and departments save it: each reads as the plain one. */
class PublishedKindsTest {

    private static final FinancialYear YEAR = FinancialYear.parse("2024-25");
    private static final String ACTIVITY =
            """
            FYEnding,Measure,View,GeographyLevel,GeographyCode,GeographyName,CASSRCode,AgeBand,RouteOfAccess,SequelToRequestGrouped,ITEMVALUE
            2025,STS001,1,England,E92000001,England,,18 to 64,99,99,90000
            2025,STS001,1,Local Authority,E09000098,City of Barchester,098,18 to 64,99,99,7
            2025,STS001,1,Local Authority,E09000099,Borsetshire,999,18 to 64,99,99,1250
            2025,STS001,1,Local Authority,E09000099,Borsetshire,999,65 and over,Prison,99,[c]
            """;
    private static final Map<List<String>, String> FIGURES = Map.of(
            List.of("STS001", "1a", "Total", "Total"), "1250",
            List.of("STS001", "1b", "Prison", "Total"), "[c]");

    @TempDir
    private Path folder;

    static Stream<Arguments> ways() {
        return Stream.of(
                way("as published", text -> text),
                way("a byte order mark", text -> "\uFEFF" + text),
                way("semicolons", text -> text.replace(',', ';')),
                way("tabs", text -> text.replace(',', '\t')),
                way("Windows line ends", text -> text.replace("\n", "\r\n")),
                way("a title above", text -> "Adult social care activity, published 2026,,\n\n" + text),
                way("capitals", text -> heading(text, String::toUpperCase)),
                way("small letters with spaces", text -> heading(text, PublishedKindsTest::spaced)),
                way("columns the other way round", PublishedKindsTest::turned),
                way("separators of thousands", text -> text.replace("1250", "\"1,250\"")),
                way("spaces of thousands", text -> text.replace("1250", "1 250")),
                way("decimals of a spreadsheet", text -> text.replace("1250", "1250.0")),
                way("formula wrappers", text -> text.replace("999,", "\"=\"\"999\"\"\",")),
                way("codes with a decimal", text -> text.replace(",999,", ",999.0,")),
                way("years of a pair", text -> text.replace("\n2025,", "\n2024/25,")),
                way("years in words", text -> text.replace("\n2025,", "\n2024 to 2025,")),
                way("last days of years", text -> text.replace("\n2025,", "\n31/03/2025,")),
                way(
                        "the year before with it",
                        text -> text
                                + text.replace("\n2025,", "\n2024,")
                                        .replace("1250", "1111")
                                        .lines()
                                        .skip(1)
                                        .collect(Collectors.joining("\n"))),
                way("rows twice", text -> text + text.lines().skip(1).collect(Collectors.joining("\n"))),
                way("a footer", text -> text + "\n[c] stands for a number below 5\n"));
    }

    private static Arguments way(String name, UnaryOperator<String> written) {
        return Arguments.of(name, written);
    }

    private static String heading(String text, UnaryOperator<String> written) {
        int end = text.indexOf('\n');
        return written.apply(text.substring(0, end)) + text.substring(end);
    }

    private static String spaced(String heading) {
        return heading.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String turned(String text) {
        return text.lines()
                .map(line -> {
                    List<String> values = Arrays.asList(line.split(",", -1));
                    Collections.reverse(values);
                    return String.join(",", values);
                })
                .collect(Collectors.joining("\n"));
    }

    private Map<List<String>, String> read(byte[] text, String council) throws IOException {
        return Files.exists(Files.write(folder.resolve("published.csv"), text))
                ? PublishedFigures.read(folder.resolve("published.csv"), council, YEAR)
                : Map.of();
    }

    private Map<List<String>, String> read(String text, String council) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), council);
    }

    private String refused(String text, String council) {
        return assertThrows(DataProblemException.class, () -> read(text, council))
                .getMessage();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void everyWayReadsTheSame(String name, UnaryOperator<String> written) throws IOException {
        assertEquals(FIGURES, read(written.apply(ACTIVITY), "Borsetshire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-16LE"})
    void encodingsAreToldByTheirBytes(String encoding) throws IOException {
        String text = ACTIVITY.replace("Borsetshire", "B\u00f6rsetshire");
        assertEquals(FIGURES, read(text.getBytes(Charset.forName(encoding)), "E09000099"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "0999",
                "999.0",
                "e09000099",
                "BORSETSHIRE",
                "Borsetshire County Council",
                "London Borough of Borsetshire"
            })
    void aCouncilIsFoundByCodeOrName(String council) throws IOException {
        assertEquals(FIGURES, read(ACTIVITY, council));
    }

    @Test
    void aCouncilThatIsNotThereOrNotAloneIsNamed() throws IOException {
        assertEquals(1, read(ACTIVITY, "Barchester").size());
        assertEquals(1, read(ACTIVITY, "98").size());
        assertTrue(refused(ACTIVITY, "Rutland").contains("no figure of Rutland"));
        assertTrue(refused(ACTIVITY, "Borsetshir").contains("Perhaps \"Borsetshire\" was meant"));
        assertTrue(refused(ACTIVITY, "").contains("the figures of 2 councils"));
        String both = ACTIVITY + "2025,STS001,1,Local Authority,E09000097,County of Barchester,97,18 to 64,99,99,8\n";
        assertTrue(refused(both, "Barchester").contains("2 councils called Barchester"));
        assertTrue(refused(ACTIVITY, "England").contains("no figure of England"));
    }

    @Test
    void figuresOfAnotherYearAreNeverTakenForThisOne() {
        assertTrue(refused(ACTIVITY.replace("\n2025,", "\n2024,"), "999").contains("figures of 2023-24"));
    }

    @Test
    void theNameOfTheFileSaysTheYearWhereNoColumnDoes() throws IOException {
        String own = "measure,table,row,column,count\nLTS001b,1b,Total,Total,5\n";
        Path same = Files.writeString(folder.resolve("asc-activity-2024-to-2025.csv"), own);
        assertEquals(1, PublishedFigures.read(same, "", YEAR).size());
        Path other = Files.writeString(folder.resolve("asc-activity-2023-24.csv"), own);
        assertThrows(DataProblemException.class, () -> PublishedFigures.read(other, "", YEAR));
    }

    @Test
    void twoFiguresOfOneCellAreBothKept() throws IOException {
        String own = "measure,table,row,column,count\nLTS001b,1b,Total,Total,5\nLTS001b,1b,total,total,7\n";
        assertEquals(Map.of(List.of("LTS001b", "1b", "Total", "Total"), "5 or 7"), read(own, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "[c], true",
        "[x], true",
        "[low], true",
        "*, true",
        "**, true",
        "c, true",
        ":, true",
        "-, true",
        ".., true",
        "'', true",
        "5, false",
        "5 or 7, false",
        "many, false"
    })
    void marksOfWithheldFigures(String figure, boolean withheld) {
        assertEquals(withheld, PublishedFigures.isWithheld(figure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LA Person Unique Identifier,Measure~P1,2C~P2,2C",
                "Measure;LA_Person_Unique_Identifier~2C;P1~2C;P2",
                "der_la_person_id,MEASURE,Numerator~P1,2C,~P2,2C,",
                "Person ID,Indicator~'P1,2C~\"=\"\"P2\"\"\",2C",
                "List of the department,~Person ID,Measure~P1,2C~P2,2C~P2,2C"
            })
    void listsOfPeople(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("lists.csv"), text.replace('~', '\n') + "\n");
        assertEquals(Map.of("2C", Map.of("P1", "", "P2", "")), PublishedPeople.read(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1,2C~,2C | 1 row without a person or without a measure",
                "P1,2C~P2,~P3, | 2 rows without a person or without a measure",
                "'' | a list of nobody"
            })
    void aListThatNamesNobodyIsRefused(String rows, String found) throws IOException {
        Path file =
                Files.writeString(folder.resolve("lists.csv"), "Person ID,Measure\n" + rows.replace('~', '\n') + "\n");
        DataProblemException refused = assertThrows(DataProblemException.class, () -> PublishedPeople.read(file));
        assertEquals(found, refused.problems().get(0).found());
    }
}
