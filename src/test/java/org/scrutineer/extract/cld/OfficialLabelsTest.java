package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.council.CouncilRows;
import org.scrutineer.cli.council.DemoCouncil;
import org.scrutineer.cli.council.cld.ClientLevelData;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.rules.RuleFile;

/**
 * Every label that was published for Release 1 or 2 is understood, however it is spaced or capitalised, and stays the
 * thing it says. The labels are a transcription of their own ({@code cld/official-labels.csv}), so that the code list
 * of the program is held against the sources and not against itself.
 */
class OfficialLabelsTest {

    @TempDir
    private static Path folder;

    /** One published label; {@code releaseTwo} is empty where no mapping of it is public. */
    private record Label(
            String release, String field, String text, String group, String releaseTwo, boolean published) {

        String of() {
            return "Release " + release + ", " + field + ": " + text;
        }

        private String key() {
            return field + '\t' + CldColumns.key(text);
        }
    }

    private static final List<Label> LABELS = labels();

    private static List<Label> labels() {
        try {
            String text = Files.readString(Path.of("src/test/resources/cld/official-labels.csv"));
            return RuleFile.parse("official-labels.csv", text).stream()
                    .map(line -> new Label(
                            line.get("release"),
                            line.get("field"),
                            line.get("label"),
                            line.get("group"),
                            line.get("release_2"),
                            !line.get("source").startsWith("our choice")))
                    .toList();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Ways in which one label arrives: capitals, spaces and dashes of spreadsheets and word processors. */
    private static List<String> spellings(String label) {
        return List.of(
                label,
                label.toUpperCase(Locale.UK),
                label.toLowerCase(Locale.UK),
                label.replace(" ", "  "),
                label.replace(' ', '\u00A0'),
                label.replace(" - ", " \u2013 "),
                label.replace("-", "\u2011"),
                label.replace(": ", " : "),
                label.replace(", ", ","),
                label.replace(" & ", " and "));
    }

    private static CldCode read(Label label, String spelling, CldValueNotes notes) {
        ContractTable table = CldColumns.table();
        String[] values = new String[table.columns().size()];
        java.util.Arrays.fill(values, "");
        values[table.indexOf(label.field())] = spelling;
        return CldCodes.of(label.field()).read(new Row(table, "cld.csv", 2, values), notes);
    }

    @Test
    void everyLabelIsKnownInAnySpelling() {
        List<String> faults = new ArrayList<>();
        for (Label label : LABELS) {
            for (String spelling : spellings(label.text())) {
                CldValueNotes notes = new CldValueNotes();
                CldCode code = read(label, spelling, notes);
                String key = CldColumns.key(code.clean());
                boolean itself = label.release().equals("2") && !key.equals(CldColumns.key(label.text()));
                boolean mapped = !label.releaseTwo().isEmpty() && !key.equals(CldColumns.key(label.releaseTwo()));
                boolean noted = !code.known() || !notes.problems().isEmpty();
                if ((label.published() && noted) || itself || mapped) {
                    faults.add(label.of() + " written " + spelling + " is " + code + " with " + notes.problems());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noLabelTakesThePlaceOfAnother() {
        Map<String, Label> taken = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Label label : LABELS) {
            CldCode code = read(label, label.text(), new CldValueNotes());
            Label other = taken.putIfAbsent(label.release() + label.field() + code.clean(), label);
            boolean published = other == null
                    || (!label.releaseTwo().isEmpty() && label.releaseTwo().equals(other.releaseTwo()))
                    || (label.releaseTwo().isEmpty() && other.releaseTwo().isEmpty() && notMapped(label, other));
            if (!published) {
                faults.add(label.of() + " and " + other.text() + " are both " + code.clean());
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Release 1 outcomes of which no mapping is public; ours are named as inferred in the code list. */
    private static boolean notMapped(Label label, Label other) {
        return label.release().equals("1") && label.field().equals("event_outcome") && !label.equals(other);
    }

    @Test
    void aLabelStaysInTheGroupThatWasPublishedForIt() {
        Map<String, String> groups = LABELS.stream()
                .filter(label -> label.release().equals("2") && !label.group().isEmpty())
                .collect(Collectors.toMap(Label::key, Label::group));
        List<String> faults = new ArrayList<>();
        int held = 0;
        for (Label label : LABELS) {
            CldCode code = read(label, label.text(), new CldValueNotes());
            String group = groups.get(label.field() + '\t' + CldColumns.key(code.clean()));
            if (group != null && !label.group().isEmpty()) {
                held++;
                if (!group.equals(label.group())) {
                    faults.add(label.of() + " is " + code.clean() + ", which is " + group);
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(held > 120, held + " labels with a group");
    }

    /** A code that the program calls stated in the sources stands in the transcription of them, and the other way. */
    @Test
    void theCodeListStatesNothingThatTheTranscriptionLacks() {
        Set<String> typed = LABELS.stream()
                .map(label -> label.release() + '\t' + label.key())
                .collect(Collectors.toSet());
        Set<String> fields = LABELS.stream().map(Label::field).collect(Collectors.toSet());
        Set<String> listed = new HashSet<>();
        Set<String> unfounded = new TreeSet<>();
        for (RuleFile.Line line : RuleFile.read("cld/codes.csv")) {
            for (String release : line.get("release").split("\\|")) {
                String key = release + '\t' + line.get("column") + '\t' + CldColumns.key(line.get("code"));
                listed.add(key);
                boolean stated = !release.isEmpty() && !line.get("certainty").equals("inferred");
                if (stated && fields.contains(line.get("column")) && !typed.contains(key)) {
                    unfounded.add(release + " " + line.get("column") + ": " + line.get("code"));
                }
            }
        }
        assertEquals(Set.of(), unfounded);
        typed.removeAll(listed);
        assertEquals(Set.of(), typed);
    }

    /** The demo's words are its own; each has to be one of the sources. */
    @Test
    void theDemoIsWrittenInOfficialLabels() throws IOException {
        CouncilRows demo = DemoCouncil.make();
        for (String release : List.of("1", "2")) {
            Path file = folder.resolve("demo-" + release + ".csv");
            ClientLevelData.write(demo, file, 1, Integer.parseInt(release));
            assertEquals(Set.of(), notOf(release, file), "Release " + release);
        }
    }

    private static Set<String> notOf(String release, Path file) throws IOException {
        Set<String> official = LABELS.stream()
                .filter(label -> label.release().equals(release) || notPublic(label))
                .map(label -> label.field() + '\t' + label.text())
                .collect(Collectors.toSet());
        Map<String, String> fields = LABELS.stream()
                .map(Label::field)
                .distinct()
                .collect(Collectors.toMap(OfficialLabelsTest::heading, field -> field));
        Set<String> others = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(row -> fields.forEach((heading, field) -> {
                String value = row.getField(heading);
                if (!value.isEmpty() && !official.contains(field + '\t' + value)) {
                    others.add(field + ": " + value);
                }
            }));
        }
        return others;
    }

    private static String heading(String field) {
        return CldColumns.table().columns().stream()
                .filter(column -> column.name().equals(field))
                .findFirst()
                .orElseThrow()
                .meaning();
    }

    /** Of these lists no Release 2 is public, so that the demo keeps to Release 1. */
    private static boolean notPublic(Label label) {
        return Set.of("request_route_of_access", "review_reason").contains(label.field());
    }
}
