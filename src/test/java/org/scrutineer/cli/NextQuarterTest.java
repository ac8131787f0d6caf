package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.pdf.Verified;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * From an empty folder to the meeting and on to the next quarter, with nothing but the program and what a council types
 * in.
 */
class NextQuarterTest {

    private static final String NAME = "Wealdshire Council";

    @TempDir
    private Path folder;

    private static void done(String... arguments) {
        Ran ran = Ran.run(arguments);
        assertEquals(0, ran.exit(), ran.err() + ran.out());
    }

    /** Types rows into a table, each {@code column=value}. */
    private static void type(Path council, String table, List<Map<String, String>> rows) throws IOException {
        ContractTable contract = Contract.get().table(table);
        List<String> lines = rows.stream()
                .map(row -> contract.columns().stream()
                        .map(column -> '"' + row.getOrDefault(column.name(), "") + '"')
                        .collect(Collectors.joining(",")))
                .toList();
        Path file = council.resolve(table + ".csv");
        Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
    }

    private Path begun() throws IOException {
        Path council = folder.resolve("council");
        done("init", "--out", council.toString(), "--council", NAME, "--year", "2024-25");
        List<Integer> twenty = IntStream.rangeClosed(1, 20).boxed().toList();
        type(
                council,
                "indicator",
                twenty.stream()
                        .map(i -> Map.of(
                                "code",
                                "K-" + i,
                                "title",
                                "What the service counts under number " + i,
                                "appendix",
                                i <= 10 ? "finance" : "safety",
                                "polarity",
                                i % 3 == 0 ? "low" : "high",
                                "unit",
                                "percent",
                                "decimals",
                                "1",
                                "owner",
                                "Head of service " + i % 3,
                                "rating_scheme",
                                "ours"))
                        .toList());
        type(
                council,
                "indicator_value",
                twenty.stream()
                        .flatMap(i -> IntStream.rangeClosed(1, 3)
                                .mapToObj(quarter -> Map.of(
                                        "code",
                                        "K-" + i,
                                        "period",
                                        "2024-25 Q" + quarter,
                                        "value",
                                        String.valueOf(40 + i + quarter))))
                        .toList());
        type(
                council,
                "target",
                twenty.stream()
                        .map(i -> Map.of("code", "K-" + i, "year", "2024-25", "target", String.valueOf(44 + i)))
                        .toList());
        type(
                council,
                "rating_scheme",
                List.of(
                        Map.of(
                                "scheme",
                                "ours",
                                "position",
                                "1",
                                "level",
                                "H",
                                "word_high",
                                "has it",
                                "colour",
                                "#00703C",
                                "shape",
                                "circle",
                                "rule",
                                "reaches target"),
                        Map.of(
                                "scheme",
                                "ours",
                                "position",
                                "2",
                                "level",
                                "N",
                                "word_high",
                                "near it",
                                "colour",
                                "#B45F06",
                                "shape",
                                "diamond",
                                "rule",
                                "within percent",
                                "amount",
                                "5"),
                        Map.of(
                                "scheme",
                                "ours",
                                "position",
                                "3",
                                "level",
                                "F",
                                "word_high",
                                "far from it",
                                "colour",
                                "#942514",
                                "shape",
                                "square",
                                "rule",
                                "otherwise")));
        type(
                council,
                "section",
                List.of(
                        Map.of("position", "1", "kind", "cover"),
                        Map.of("position", "2", "kind", "contents"),
                        Map.of("position", "3", "kind", "narrative"),
                        Map.of(
                                "position",
                                "4",
                                "kind",
                                "scorecard",
                                "title",
                                "Money",
                                "appendix",
                                "Y",
                                "block",
                                "finance"),
                        Map.of(
                                "position",
                                "5",
                                "kind",
                                "scorecard",
                                "title",
                                "Safe homes",
                                "appendix",
                                "Y",
                                "block",
                                "safety"),
                        Map.of("position", "6", "kind", "notes")));
        type(
                council,
                "narrative",
                List.of(Map.of(
                        "period",
                        "2024-25 Q3",
                        "section",
                        "1",
                        "heading",
                        "Quarter 3 in short",
                        "text",
                        "By the third quarter of 2024/25 K-2 was {K-2 now}, {K-2 change} from {K-2 2024-25 Q2}.")));
        type(
                council,
                "meeting",
                List.of(Map.of(
                        "period",
                        "2024-25 Q3",
                        "committee",
                        "Care Scrutiny Panel",
                        "date",
                        "2025-03-06",
                        "version",
                        "1")));
        type(
                council,
                "commentary",
                List.of(Map.of(
                        "code",
                        "K-1",
                        "period",
                        "2024-25 Q3",
                        "kind",
                        "COMMENT",
                        "text",
                        "K-1 in Q3 2024-25 was as planned.")));
        type(
                council,
                "asked_text",
                List.of(Map.of(
                        "block",
                        "finance",
                        "kind",
                        "COMMENT",
                        "asks",
                        "Why, and what next",
                        "measures",
                        "not on target")));
        ownName(council);
        return council;
    }

    /** The council's one row, with a logo. */
    private static void ownName(Path council) throws IOException {
        MadeUpCouncil.logo(council.resolve("logo.png"));
        ContractTable table = Contract.get().table("council");
        Map<String, String> row = Map.of("name", NAME, "logo", "logo.png", "logo_text", "A hill", "colour", "#12436D");
        Files.writeString(
                council.resolve("council.csv"),
                table.columns().stream().map(ContractTable.Column::name).collect(Collectors.joining(",")) + "\n"
                        + table.columns().stream()
                                .map(column -> row.getOrDefault(column.name(), ""))
                                .collect(Collectors.joining(","))
                        + "\n");
    }

    private static List<String> pages(Path file) throws IOException {
        List<String> all = new ArrayList<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                all.add(PdfTextExtractor.getTextFromPage(pdf.getPage(page)).replaceAll("\\s+", " "));
            }
        }
        return all;
    }

    private static void isFinal(Path paper, String period) throws Exception {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            assertEquals(List.of(), Verified.failures(Files.readAllBytes(paper), flavour), flavour.toString());
        }
        List<String> pages = pages(paper);
        String all = String.join(" ", pages);
        for (String words : List.of(NAME, period, "Appendix 1: Money", "Appendix 2: Safe homes", "has it")) {
            assertTrue(all.contains(words), words + " in " + all);
        }
        for (String word :
                List.of("Leicester", "2017", "SP1", "synthetic", "not supplied", "TO REVIEW", "Example:", "{")) {
            assertFalse(all.contains(word), word);
        }
        for (String page : pages) {
            assertTrue(page.length() > 120, "an empty page: " + page);
        }
    }

    @Test
    void fromAnEmptyFolderToTwoMeetings() throws Exception {
        Path council = begun();
        Path paper = folder.resolve("q3.pdf");
        done("pack", "--source", council.toString(), "--year", "2024-25", "--quarter", "3", "--out", paper.toString());
        isFinal(paper, "2024/25 quarter 3");

        Path next = folder.resolve("next");
        Ran carried = Ran.run(
                "next",
                "--source",
                council.toString(),
                "--from",
                "2024-25 Q3",
                "--to",
                "2024-25 Q4",
                "--out",
                next.toString());
        assertEquals(0, carried.exit(), carried.err());
        assertTrue(Files.isRegularFile(next.resolve("logo.png")));
        assertTrue(
                Files.readString(next.resolve("narrative.csv"))
                        .contains(
                                "2024-25 Q4,1,Quarter 4 in short,,\"TO REVIEW: By the fourth quarter of 2024/25 K-2 was {K-2 now}, {K-2 change} from {K-2 2024-25 Q3}.\""),
                Files.readString(next.resolve("narrative.csv")));
        assertTrue(Files.readString(next.resolve("commentary.csv"))
                .contains("K-1,2024-25 Q4,COMMENT,TO REVIEW: K-1 in Q4 2024-25 was as planned."));
        assertTrue(Files.readString(next.resolve("meeting.csv")).contains("2024-25 Q4,Care Scrutiny Panel,,,,,"));
        List<String> owed = Files.readAllLines(next.resolve("owed.csv"));
        assertEquals(
                20, owed.stream().filter(line -> line.contains(",value,K-")).count());
        assertTrue(carried.out().contains("Owed by Head of service 0: value 6"), carried.out());

        Path draft = folder.resolve("draft.pdf");
        done(
                "pack",
                "--source",
                next.toString(),
                "--year",
                "2024-25",
                "--quarter",
                "4",
                "--draft",
                "--out",
                draft.toString());
        String drafted = String.join(" ", pages(draft));
        assertTrue(drafted.contains("Head of service 1: K-1 value, K-4 value"), drafted);

        String values = Files.readString(next.resolve("indicator_value.csv"));
        for (int i = 1; i <= 20; i++) {
            values = values.replace("K-" + i + ",,2024-25 Q4,,", "K-" + i + ",,2024-25 Q4," + (44 + i) + ",");
        }
        Files.writeString(next.resolve("indicator_value.csv"), values);
        Path later = folder.resolve("q4.pdf");
        String[] pack = {
            "pack", "--source", next.toString(), "--year", "2024-25", "--quarter", "4", "--out", later.toString()
        };
        Ran refused = Ran.run(pack);
        assertEquals(1, refused.exit());
        assertTrue(
                refused.err().contains("TO REVIEW") && refused.err().contains("narrative.csv, row 2"), refused.err());
        for (String table : List.of("narrative", "commentary")) {
            Path file = next.resolve(table + ".csv");
            Files.writeString(file, Files.readString(file).replace("TO REVIEW: ", ""));
        }
        done(pack);
        isFinal(later, "2024/25 quarter 4");
    }

    @Test
    void textsAreAskedForAsTheCouncilSays() throws IOException {
        Path council = begun();
        Ran missing = Ran.run(
                "commentary", "--missing", "--source", council.toString(), "--year", "2024-25", "--quarter", "3");
        assertEquals(0, missing.exit(), missing.err());
        // K-1 has its text; of the others of the block those that reach their target are not asked: K-3, K-6 and K-9,
        // where low is good.
        assertTrue(missing.out().contains("6 of 7 texts"), missing.out());
        Files.writeString(council.resolve("asked_text.csv"), "block,kind\nfinances,COMMENT\n");
        Ran wrong = Ran.run(
                "commentary", "--missing", "--source", council.toString(), "--year", "2024-25", "--quarter", "3");
        assertTrue(wrong.exit() == 1 && wrong.err().contains("did you mean finance?"), wrong.err());
    }

    @Test
    void onlyALaterQuarterIsMadeAndNothingIsOverwritten() throws IOException {
        Path council = begun();
        String[][] wrong = {
            {"2024-25 Q3", "2024-25 Q3", "2"},
            {"2024-25", "2024-25 Q4", "2"},
            {"Q3", "2024-25 Q4", "2"},
            {"2023-24 Q1", "2023-24 Q2", "1"}
        };
        for (String[] one : wrong) {
            Ran ran = Ran.run(
                    "next",
                    "--source",
                    council.toString(),
                    "--from",
                    one[0],
                    "--to",
                    one[1],
                    "--out",
                    folder.resolve("never").toString());
            assertEquals(Integer.parseInt(one[2]), ran.exit(), ran.err());
            assertFalse(Files.exists(folder.resolve("never")));
        }
        assertEquals(
                1,
                Ran.run(
                                "next",
                                "--source",
                                council.toString(),
                                "--from",
                                "2024-25 Q3",
                                "--to",
                                "2024-25 Q4",
                                "--out",
                                council.toString())
                        .exit());
    }
}
