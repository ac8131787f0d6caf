package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddIdsTest {

    @ParameterizedTest
    @CsvSource({
        "0, nobody",
        "0000, nobody",
        "99, person",
        "9999, nobody",
        "99991, person",
        "1234, nobody",
        "123456789, nobody",
        "12345x, person",
        "N/A, nobody",
        "None, nobody",
        "not known, nobody",
        "xx, nobody",
        "-, nobody",
        "???, nobody",
        "1.23E+09, number",
        "4e8, number",
        "1E, person",
        "E12, person",
        "P00001, person",
        "P0, person"
    })
    void identifiersThatStandForNobodyAndThoseOfASpreadsheet(String id, String kind) {
        assertEquals(kind.equals("nobody"), OddIds.standsForNobody(id));
        assertEquals(kind.equals("number"), OddIds.isScientific(id));
        assertEquals(!kind.equals("person"), OddIds.isUnusable(id));
    }

    /** The quick look at the first and the last letter decides nothing that the patterns would decide otherwise. */
    @Property(tries = 3000)
    void theQuickLookAgreesWithThePatterns(@ForAll("identifiers") String id) {
        String plain = id.strip().toLowerCase(Locale.ROOT);
        assertEquals(
                plain.matches("0+|9{3,}|1234+5*6*7*8*9*|n/?a|none|nil|unknown|not known|test|tbc|x+|-+|\\?+"),
                OddIds.standsForNobody(id));
        assertEquals(plain.matches("\\d(\\.\\d+)?e\\+?\\d+"), OddIds.isScientific(id));
    }

    @Provide
    Arbitrary<String> identifiers() {
        Arbitrary<String> parts = Arbitraries.of(
                "0", "9", "99", "1234", "5", "6789", "n", "/", "a", "A", "none", "nil", "test", "x", "X", "-", "?", "E",
                "e", "+", ".", "1", " ", "P");
        return parts.list().ofMinSize(0).ofMaxSize(5).map(some -> String.join("", some));
    }
}
