package org.scrutineer.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word in the place of a value is the reason why there is none; what it does not surely mean stays as it is. */
class WordForValueTest {

    @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
    @CsvSource({
        "n/a, '', '', not applicable",
        "N/A, Not applicable, '', not applicable",
        "[z], '', '', not applicable",
        "TBC, '', '', awaited",
        "TBC, pending, '', awaited",
        "Not  yet available, '', '', awaited",
        "<5, '', '', suppressed",
        "< 10, '', '', suppressed",
        "fewer than 5, '', '', suppressed",
        "*, '', '', suppressed",
        "[c], '', '', suppressed",
        "not collected, '', '', not collected",
        "n/a, final, n/a, final",
        "<70, '', <70, ''",
        "unknown, '', unknown, ''",
        "-, '', -, ''",
        "5, provisional, 5, provisional",
        "'', '', '', ''",
    })
    void itIsTheStatus(String written, String stated, String value, String status) {
        ContractTable table = Contract.get().table("indicator_value");
        String[] values = new String[table.columns().size()];
        Arrays.fill(values, "");
        values[table.indexOf("value")] = written;
        values[table.indexOf("status")] = stated;
        Row row = new Row(table, "indicator_value.csv", 2, values);
        WordForValue.settle(row);
        assertEquals(value, row.text("value"));
        assertEquals(status, row.text("status"));
    }
}
