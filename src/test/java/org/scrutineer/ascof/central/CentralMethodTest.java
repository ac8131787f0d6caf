package org.scrutineer.ascof.central;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.salt.FinancialYear;

/** Worked examples of the method of DHSC-CLD-2026-06. */
class CentralMethodTest {

    private static CentralEvent service(String service, String start, String end) {
        return new CentralEvent(service, "", LocalDate.parse(start), end == null ? null : LocalDate.parse(end), "");
    }

    private static CentralIndicator of(String code, int nth, CentralEvent... events) {
        return CentralMethod.indicators(FinancialYear.parse("2024-25"), List.of(new CentralPerson("P", LocalDate.parse("1940-01-01"), null, Arrays.asList(events)))).stream()
                .filter(one -> one.code().equals(code)).toList().get(nth);
    }

    private static String twoA(CentralEvent... events) {
        CentralIndicator one = of("2A", 0, events);
        return one.numerator().size() + "/" + one.denominator().size() + "/" + one.unable();
    }

    @Test
    void longTermSupportWithinSevenDaysIsInTheDenominatorAlone() {
        assertEquals("0/1/0", twoA(service("ST-Max", "2024-05-01", "2024-06-01"), service("Community", "2024-06-08", null)));
        assertEquals("0/0/1", twoA(service("ST-Max", "2024-05-01", "2024-06-01"), service("Community", "2024-06-09", null)));
        assertEquals("1/1/0", twoA(service("ST-Max", "2024-05-01", "2024-06-01"), service("Ongoing low level", "2024-06-02", null)));
    }

    @Test
    void aClientOfTheNinetyOneDaysBeforeIsNotNew() {
        CentralEvent reablement = service("ST-Max", "2024-07-01", "2024-08-01");
        CentralEvent after = service("Ongoing low level", "2024-08-02", null);
        assertEquals("0/0/0", twoA(service("Community", "2023-01-01", "2024-04-01"), reablement, after));
        assertEquals("1/1/0", twoA(service("Community", "2023-01-01", "2024-03-31"), reablement, after));
    }

    @Test
    void gapsOfSevenDaysMakeOnePeriod() {
        CentralEvent after = service("Ongoing low level", "2024-06-20", null);
        assertEquals("1/1/0", twoA(service("ST-Max", "2024-05-01", "2024-06-01"), service("ST-Max", "2024-06-08", "2024-06-20"), after));
        assertEquals("1/1/1", twoA(service("ST-Max", "2024-05-01", "2024-06-01"), service("ST-Max", "2024-06-09", "2024-06-20"), after));
    }

    @Test
    void anAdmissionIsCountedOnceAndOnlyWithoutACareHomeInTheYearBefore() {
        assertEquals(List.of("P"), of("2C", 0, service("Nursing", "2024-05-01", "2024-06-01"), service("Residential", "2024-06-02", null)).numerator());
        assertEquals(List.of(), of("2C", 0, service("Nursing", "2023-05-01", "2023-06-01"), service("Residential", "2024-05-02", null)).numerator());
        assertEquals(List.of(), of("2B", 0, service("Nursing", "2024-05-01", null)).numerator());
    }
}
