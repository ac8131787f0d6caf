package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bars of categories: one zero line, lengths as the values, a value at the end of each and all of it in words. */
class CategoryBarsTest {

    private static final Pattern BAR = Pattern.compile("<rect x=\"([\\d.]+)\" y=\"[\\d.-]+\" width=\"([\\d.]+)\"");
    private static final List<CategoryBar> BARS = List.of(
            new CategoryBar("Prevention", 50.0, "50"),
            new CategoryBar("Advocacy", null, "[c]"),
            new CategoryBar("Review", 200.0, "200"),
            new CategoryBar("Transfer", 0.0, "0"));

    private static List<double[]> drawn(String svg) {
        List<double[]> bars = new ArrayList<>();
        Matcher matcher = BAR.matcher(svg);
        while (matcher.find()) {
            bars.add(new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))});
        }
        return bars;
    }

    @Test
    void lengthsAreAsTheValuesFromOneZeroLine() {
        List<double[]> bars = drawn(CategoryBars.drawing(BARS, 500, 62).svg());
        assertEquals(2, bars.size(), "nothing is drawn for what is withheld or none");
        assertEquals(bars.get(0)[0], bars.get(1)[0]);
        assertEquals(4, bars.get(1)[1] / bars.get(0)[1], 0.01);
        assertTrue(
                bars.get(1)[0] + bars.get(1)[1] + DrawingBuilder.width("200", 7.5) + 3 <= 500,
                "the longest bar leaves room for its value");
    }

    @Test
    void everyNameAndValueIsThereAndSaid() {
        String svg = CategoryBars.drawing(BARS, 500, 62).svg();
        BARS.forEach(bar -> assertTrue(
                svg.contains(">" + bar.label() + "<") && svg.contains(">" + bar.printed() + "<"), bar.label()));
        assertEquals(
                "Contacts: Prevention 50; Advocacy [c]; Review 200; Transfer 0", CategoryBars.words("Contacts", BARS));
    }

    @Test
    void nothingToDrawIsNoFault() {
        assertFalse(CategoryBars.drawing(List.of(), 500, 62).svg().contains("NaN"));
        assertFalse(CategoryBars.drawing(List.of(new CategoryBar("All", 0.0, "0")), 500, 62)
                .svg()
                .contains("NaN"));
    }
}
