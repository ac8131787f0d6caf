package org.scrutineer.extract.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.performance.ValueStatus;

/** What a council marks of a value is read from its columns, and from a note as people write one. */
class ValueNotesTest {

    private static Row row(Map<String, String> cells) {
        ContractTable table = Contract.get().table("indicator_value");
        String[] values = new String[table.columns().size()];
        Arrays.setAll(values, i -> cells.getOrDefault(table.columns().get(i).name(), ""));
        return new Row(table, "indicator_value.csv", 2, values);
    }

    private static ValueMarks noted(String note) {
        return ValueNotes.marks(row(Map.of("note", note)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "break: counted anew|counted anew",
                "Break: counted anew|counted anew",
                "BREAK :counted anew|counted anew",
                "break - counted anew|counted anew",
                "Break – counted anew|counted anew",
                "break counted anew|counted anew",
                "Break in series: counted anew|counted anew",
                "break in the series|the reason is not said",
                "Break in the time series, counted anew|counted anew",
                "snapshot; break: counted anew|counted anew",
                "break: counted anew; snapshot|counted anew",
                "series break from April 2024|series break from April 2024",
                "Methodology changed|Methodology changed",
                "not comparable with earlier years|not comparable with earlier years",
                "No longer directly comparable|No longer directly comparable",
                "New definition from April|New definition from April",
                "counting rules have been revised|counting rules have been revised",
                "change of definition in April|change of definition in April",
                "There is a break in the series here|There is a break in the series here"
            })
    void aNoteOfABreakIsOneHoweverItIsWritten(String note, String reason) {
        assertEquals(reason, noted(note).breakReason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "snapshot",
                "Break-even by March",
                "no change of definition",
                "the definition is that of the handbook",
                "compared with England",
                "Breakdown by team on request",
                "breakfast clubs counted",
                "Short breaks for carers",
                "break even"
            })
    void otherNotesAreNone(String note) {
        assertEquals("", noted(note).breakReason());
    }

    @Test
    void theOtherThingsThatANoteSays() {
        ValueMarks marks = noted("unit: percent; snapshot; counts: admissions");
        assertEquals(new ValueMarks("", true, Unit.PERCENT, "admissions"), marks);
        ValueMarks remark = noted("snapshot; Three teams are still to report");
        assertEquals("Three teams are still to report", remark.remark(), "a note for readers is kept");
        assertEquals("", marks.remark());
        assertEquals("", noted("break: anew; snapshot").remark());
        assertEquals(
                ValueStatus.ASSUMED,
                ValueNotes.status(row(Map.of("note", "Assumed: no paper prints it")), ValueStatus.UNSAID));
        assertEquals(ValueStatus.FINAL, ValueNotes.status(row(Map.of("note", "assumed")), ValueStatus.FINAL));
    }

    @Test
    void aColumnGoesBeforeTheNote() {
        ValueMarks marks = ValueNotes.marks(row(Map.of(
                "note",
                "snapshot; break: of the note; unit: days; counts: notes",
                "snapshot",
                "N",
                "break_reason",
                "of the column",
                "series_unit",
                "percent",
                "numerator_counts",
                "columns")));
        assertEquals(new ValueMarks("of the column", false, Unit.PERCENT, "columns"), marks);
    }

    @Test
    void aUnitThatIsNoneIsRefusedWithTheUnitsThereAre() {
        String said = assertThrows(DataProblemException.class, () -> noted("unit: per cent of beds"))
                .getMessage();
        assertTrue(said.contains("field note") && said.contains("percent, count"), said);
    }
}
