package org.scrutineer.extract.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;

/** What people write and what is read, as tables that anyone may add a line to: {@code src/test/resources/values}. */
class WrittenValuesTest {

    private static final String REFUSED = "refused";

    private static String said(Supplier<Object> reading) {
        try {
            return String.valueOf(reading.get());
        } catch (IllegalArgumentException refused) {
            assertTrue(
                    refused.getMessage().contains("2017-18")
                            || refused.getMessage().contains("should be"),
                    refused.getMessage());
            return REFUSED;
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/values/periods.csv", numLinesToSkip = 1)
    void periods(String written, String read) {
        assertEquals(read, said(() -> ReportingPeriod.parse(written == null ? "" : written)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/values/numbers.csv", numLinesToSkip = 1)
    void numbers(String written, String unit, String read) {
        var number = unit == null ? PlainNumber.read(written) : PlainNumber.read(written, Unit.parse(unit));
        assertEquals(read.equals(REFUSED) ? null : new BigDecimal(read), number.orElse(null));
        assertTrue(!read.equals(REFUSED) || PlainNumber.fix(written).endsWith("."));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/values/days.csv", numLinesToSkip = 1)
    void days(String written, String read) {
        LocalDate day = WrittenDay.read(written).map(WrittenDay::day).orElse(null);
        assertEquals(read.equals(REFUSED) ? null : LocalDate.parse(read), day);
        assertTrue(!read.equals(REFUSED)
                || WrittenDay.fix(written, "2017-12-31").endsWith("2017-12-31.")
                || WrittenDay.fix(written, "").contains("before saving"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/values/yes-no.csv", numLinesToSkip = 1)
    void yesAndNo(String written, String read) {
        assertEquals(read, YesNo.read(written).map(yes -> yes ? "yes" : "no").orElse(REFUSED));
    }

    @Test
    void aSpreadsheetsNumberOfADayIsToldAsTheDay() {
        assertTrue(WrittenDay.fix("45778", "2017-12-31").contains("1 May 2025"));
    }
}
