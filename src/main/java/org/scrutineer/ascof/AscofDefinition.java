package org.scrutineer.ascof;

import java.util.List;
import org.scrutineer.salt.FinancialYear;

/**
 * What an ASCOF code means in a framework year ({@code rules/ascof.csv}).
 *
 * @param from the first framework year in which the code means this
 * @param to the last
 * @param code such as {@code 1C(1A)}; unique among the definitions of a year
 * @param alsoWritten how papers print it, such as {@code 1Cia}
 * @param cells the cells that are added up
 * @param population ages of the population that is the denominator, such as {@code 65+}; empty where cells are
 * @param unit {@code percent} or {@code rate per 100,000}
 * @param polarity {@code high} or {@code low} is good
 * @param decimals printed decimals
 * @param finalQuarter the first quarter in which the figure is complete
 * @param figure the figure of the department's method that gives it from events; empty where none does
 * @param elsewhere where it comes from if the records cannot give it; empty where they can
 * @param source the paragraph it rests on
 */
public record AscofDefinition(
        FinancialYear from,
        FinancialYear to,
        String code,
        List<String> alsoWritten,
        String title,
        List<AscofCell> cells,
        String population,
        String unit,
        String polarity,
        int decimals,
        int finalQuarter,
        String figure,
        String elsewhere,
        String source) {

    /** Whether the code means this in a year. */
    public boolean holdsIn(FinancialYear year) {
        return from.compareTo(year) <= 0 && year.compareTo(to) <= 0;
    }

    /** Whether a paper may call it so. Case does not matter. */
    public boolean isCalled(String name) {
        return code.equalsIgnoreCase(name) || alsoWritten.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Whether the council's records can give it. */
    public boolean isGiven() {
        return elsewhere.isEmpty();
    }

    public boolean isRate() {
        return !population.isEmpty();
    }

    /** The tables it needs. */
    public List<String> measures() {
        return cells.stream().map(AscofCell::measure).distinct().toList();
    }

    /** As choices name it: {@code 2D of 2017-18 to 2022-23, Outcome of ...}. */
    public String describe() {
        return code + " of " + from + (from.equals(to) ? "" : " to " + to) + " (" + title + ")";
    }
}
