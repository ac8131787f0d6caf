package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.performance.ValueStatus;

/** A value that no source publishes stands for an arrow only: no export has it. */
class AssumedValueTest {

    private static Object exported(ValueStatus status) {
        Indicator indicator =
                new Indicator("X", "", "A measure", "ascof", "", Polarity.LOW, Unit.COUNT, 0, false, "", "none", "");
        return DataTable.value(
                new IndicatorValue(
                        "X",
                        "",
                        ReportingPeriod.parse("2023-24"),
                        new BigDecimal("377"),
                        null,
                        null,
                        "",
                        status,
                        null,
                        "",
                        ValueMarks.NONE),
                indicator);
    }

    @Test
    void anAssumedValueIsNotExportedAndAnyOtherIs() {
        assertNull(exported(ValueStatus.ASSUMED));
        assertEquals(new BigDecimal("377"), exported(ValueStatus.FINAL));
        assertEquals(new BigDecimal("377"), exported(ValueStatus.UNSAID));
    }
}
