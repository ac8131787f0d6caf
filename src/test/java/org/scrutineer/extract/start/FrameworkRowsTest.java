package org.scrutineer.extract.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.salt.FinancialYear;

class FrameworkRowsTest {

    /** Admissions are counted from April: half a year of them is not rated against the target of a year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2018-19 | 2A(1) 2A(2)
            2023-24 | 2B 2C
            2024-25 | 2B 2C
            2025-26 | 2B 2C
            """)
    void ratesOfAdmissionsGrowThroughTheYear(String year, String codes) {
        List<String> columns = Contract.get().table("indicator").columns().stream()
                .map(column -> column.name())
                .toList();
        Set<String> growing = FrameworkRows.of(FinancialYear.parse(year)).stream()
                .filter(row -> row.get(columns.indexOf("cumulative")).equals("TRUE"))
                .map(row -> row.get(columns.indexOf("code")))
                .collect(Collectors.toSet());
        assertEquals(Set.of(codes.split(" ")), growing);
    }
}
