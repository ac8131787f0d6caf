package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a chart keep off its lines and off each other. */
class LabelPlacesTest {

    private static final double SIZE = 7.5;
    private static final double WIDE = 20;

    /** Heights of three points on a page whose y grows downwards, and where the figure of the middle one stands. */
    @ParameterizedTest
    @CsvSource({
        "50, 50, 50, above",
        "60, 40, 60, above",
        "40, 60, 40, below",
        "20, 60, 100, right above",
        "100, 60, 20, left above"
    })
    void theMiddleOfThreePointsHasItsFigureWhereNoLineIs(double before, double at, double after, String where) {
        LabelPlaces places = new LabelPlaces(0, 0, 200, 200);
        places.line(60, before, 100, at);
        places.line(100, at, 140, after);
        LabelPlaces.Place place = places.at(100, at, WIDE, SIZE);
        String side = place.middle() > 100 ? "right " : place.middle() < 100 ? "left " : "";
        assertEquals(where, side + (place.base() < at ? "above" : "below"));
    }

    @Test
    void aFigureKeepsWithinTheChart() {
        LabelPlaces places = new LabelPlaces(0, 0, 200, 100);
        assertTrue(places.at(100, 2, WIDE, SIZE).base() > 2, "at the upper edge it stands beneath");
        assertTrue(places.at(100, 98, WIDE, SIZE).base() < 98, "at the lower edge it stands above");
        assertTrue(places.at(195, 50, WIDE, SIZE).middle() <= 190, "at the right edge it stands at the left");
    }

    /** Whatever the bars, no two values over them lie on each other. */
    @RepeatedTest(20)
    void valuesOverNarrowBarsStandApart(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        ValuePlaces places = new ValuePlaces();
        List<double[]> boxes = new ArrayList<>();
        double step = 8 + random.nextInt(20);
        for (int i = 0; i < 8; i++) {
            String words = String.format("%,d", random.nextInt(200_000));
            double middle = 10 + i * step;
            double base = places.base(middle, 100 - random.nextInt(3), words);
            double half = DrawingBuilder.width(words, BarPanel.VALUE_SIZE) / 2;
            boxes.add(new double[] {middle - half, middle + half, base});
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] one = boxes.get(i);
                double[] other = boxes.get(j);
                boolean beside = one[1] <= other[0] || other[1] <= one[0];
                assertTrue(beside || Math.abs(one[2] - other[2]) >= BarPanel.VALUE_SIZE, "value " + j + " and " + i);
            }
        }
    }

    @Test
    void valuesThatHaveRoomStandWhereTheyAreWished() {
        ValuePlaces places = new ValuePlaces();
        assertEquals(50, places.base(10, 50, "12"));
        assertEquals(50, places.base(40, 50, "13"));
    }
}
