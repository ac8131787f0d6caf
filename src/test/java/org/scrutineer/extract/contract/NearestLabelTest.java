package org.scrutineer.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestLabelTest {

    private static final List<String> CODES = List.of("1D", "2E", "2E(1)", "3D(1A)", "3D(1B)", "KPI-07", "KPI-08");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2E1    | 2E(1)
            2e     | 2E
            3D     | 3D(1A) or 3D(1B)
            3d     | 3D(1A) or 3D(1B)
            KPI 7  | KPI-07
            KPI-9  | KPI-07
            Wxyz   |
            """)
    void aCodeIsRecognisedBySignsPartsAndLikeness(String wrong, String meant) {
        assertEquals(meant, NearestLabel.ofCode(wrong, CODES).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            indicator_value.csv                    | indicator_value
            quarter 3 v1.2.xlsx sheet indicator    | indicator
            person                                 | person
            """)
    void aFaultNamesItsTable(String file, String table) {
        assertEquals(table, new Problem(file, 2, "code", "K-UNKNOWN", "", "", "").table());
    }
}
