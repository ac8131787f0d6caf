package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.scrutineer.jasper.Luminance;
import org.scrutineer.performance.Direction;

/** Better and worse differ in grey, and each from what did neither; all bars have an outline and an arrow besides. */
class GlanceBarsInGreyTest {

    private static int fill(Direction direction) {
        return Color.decode(GlanceBars.FILLS.get(direction)).getRGB() & 0xFFFFFF;
    }

    @Test
    void betterAndWorseAreNotAlike() {
        assertTrue(Luminance.ratio(fill(Direction.IMPROVED), fill(Direction.DETERIORATED)) >= Luminance.CONTRAST);
        for (Direction direction : new Direction[] {Direction.IMPROVED, Direction.DETERIORATED}) {
            assertTrue(Luminance.ratio(fill(direction), fill(Direction.SAME)) >= 2);
            assertTrue(Luminance.ratio(fill(direction), fill(Direction.NONE)) >= 2);
        }
    }

    /** White on the dark fill, ink on the others (WCAG-22, 1.4.3: 4.5 to 1 for small letters). */
    @Test
    void arrowsCanBeRead() {
        assertTrue(Luminance.ratio(0xFFFFFF, fill(Direction.IMPROVED)) >= 4.5);
        for (Direction direction : Direction.values()) {
            assertTrue(direction == Direction.IMPROVED || Luminance.ratio(0x0B0C0C, fill(direction)) >= 4.5);
        }
    }
}
