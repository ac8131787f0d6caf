package org.scrutineer.performance.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast with white as WCAG-22 defines it, and the nearest shade that can be read. */
class ColourTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#FFFFFF, 1.0", "#777777, 4.48", "#767676, 4.54", "#12436D, 10.25", "#FFBF47, 1.64"})
    void contrastIsThatOfTheGuidelines(String colour, double contrast) {
        assertEquals(contrast, Colour.parse(colour).contrastWithWhite(), 0.01);
    }

    @Test
    void theNearestShadeCanBeReadAndIsNoDarkerThanItMustBe() {
        Random chance = new Random(7);
        for (int i = 0; i < 500; i++) {
            Colour colour = new Colour(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256));
            Colour near = colour.nearestReadable();
            assertTrue(near.readable(), colour + " gave " + near);
            if (colour.readable()) {
                assertEquals(colour, near);
            } else {
                assertTrue(
                        near.contrastWithWhite() < 4.8,
                        colour + " gave " + near + ", which is darker than it needs to be");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"red", "#12", "#12345G", "''", "rgb(1 2 3)"})
    void otherWordsAreNoColour(String text) {
        assertThrows(IllegalArgumentException.class, () -> Colour.parse(text));
    }
}
