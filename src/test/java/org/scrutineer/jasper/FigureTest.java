package org.scrutineer.jasper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cells are figures, and that each prints as it was. */
class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        0          | 0          | #,##0
        7          | 7          | #,##0
        1,234      | 1234       | #,##0
        1234       | 1234       | 0
        12.30      | 12.30      | #,##0.00
        -5.1       | -5.1       | #,##0.0
        1,234,567  | 1234567    | #,##0
        85.4%      | 0.854      | #,##0.0%
        100%       | 1.00       | #,##0%
        £1,250     | 1250       | £#,##0
        """)
    void figures(String text, String number, String pattern) {
        assertEquals(number, String.valueOf(Figure.of(text, Locale.UK)));
        assertEquals(pattern, Figure.pattern(text));
        assertEquals(text, printed(text));
    }

    private static String printed(String text) {
        return new DecimalFormat(Figure.pattern(text), DecimalFormatSymbols.getInstance(Locale.UK))
                .format(Figure.of(text, Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "c", "[c]", "[low]", "18-64", "2017/18", "007", "0123", "1,23", "12,34", ",123", ".5", "5.", "--1",
                "-0", "-0.0", "1 234", "370/430", "n/a", "–", "1a", "+3", "3 of 4"
            })
    void texts(String text) {
        assertSame(text, Figure.of(text, Locale.UK));
        if (!text.startsWith("-0")) {
            assertNull(Figure.pattern(text));
        }
    }

    @Test
    void whatAnotherLanguageWouldPrintOtherwiseStaysText() {
        assertSame("1,234", Figure.of("1,234", Locale.GERMANY));
        assertNull(Figure.of(null, Locale.UK));
        assertEquals(5, Figure.of(5, Locale.UK));
    }

    @Test
    void anyFigurePrintsAsItWas() {
        Random chance = new Random(18);
        for (int i = 0; i < 2000; i++) {
            double any = (chance.nextDouble() - 0.5) * Math.pow(10, chance.nextInt(9));
            String text = String.format(Locale.UK, (chance.nextBoolean() ? "%,." : "%.") + chance.nextInt(4) + "f", any)
                    + (chance.nextInt(3) == 0 ? "%" : "");
            Object figure = Figure.of(text, Locale.UK);
            assertTrue(figure == text || printed(text).equals(text), text);
        }
    }
}
