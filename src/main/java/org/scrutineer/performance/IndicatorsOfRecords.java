package org.scrutineer.performance;

import java.util.List;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.salt.FinancialYear;

/**
 * The indicators of a council that supplies records and no table of indicators: those of the year's framework that
 * records can give, in the words of rules/ascof.csv.
 */
public final class IndicatorsOfRecords {

    private static final String ASCOF = "ascof";
    private static final String SOURCE = "the council's records";

    private IndicatorsOfRecords() {}

    /** The same book; where it has no indicators, with those of a year that records can give. */
    public static PerformanceBook in(PerformanceBook book, FinancialYear year) {
        return book.indicators().isEmpty() ? book.withIndicators(of(year)) : book;
    }

    /** The indicators of a framework year that records can give; none for a year whose framework is not known. */
    public static List<Indicator> of(FinancialYear year) {
        return AscofFramework.get().in(year).stream()
                .map(definition -> indicator(definition, year))
                .toList();
    }

    private static Indicator indicator(AscofDefinition definition, FinancialYear year) {
        return new Indicator(
                definition.code(),
                year.toString(),
                definition.title(),
                ASCOF,
                "",
                Polarity.parse(definition.polarity()),
                Unit.parse(definition.unit()),
                definition.decimals(),
                definition.isRate(),
                "",
                "none",
                SOURCE);
    }
}
