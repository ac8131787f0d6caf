package org.scrutineer.extract.database;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.contract.UsualWords;
import org.scrutineer.extract.value.PlainNumber;
import org.scrutineer.performance.Unit;

/**
 * Numbers with the sign of their measure's unit ({@code 71.2%}, {@code £1,204}, {@code 12 days}), which a file may have
 * and a column of a database may not: they are loaded as the numbers that every report reads them as.
 */
final class NumbersOfUnits {

    private static final String INDICATOR = "indicator";
    private static final String VALUES = "indicator_value";
    private static final Map<String, List<String>> COLUMNS =
            Map.of(VALUES, List.of("value", "forecast"), "target", List.of("floor"));

    private final Map<String, Unit> units = new HashMap<>();

    NumbersOfUnits(Source source) {
        ContractTable table = Contract.get().table(INDICATOR);
        if (source.has(table)) {
            try (Rows rows = source.open(table)) {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    String code = row.text("code");
                    unit(row.text("unit")).ifPresent(unit -> units.put(code, unit));
                }
            }
        }
    }

    /** Writes the numbers of a row without the sign of their unit; what is no number of the unit is left as it is. */
    void settle(Row row) {
        for (String column : COLUMNS.getOrDefault(row.table().name(), List.of())) {
            String written = row.text(column);
            if (!written.isEmpty() && PlainNumber.read(written).isEmpty()) {
                unitOf(row)
                        .flatMap(unit -> PlainNumber.read(written, unit))
                        .map(BigDecimal::toPlainString)
                        .ifPresent(number -> row.values()[row.table().indexOf(column)] = number);
            }
        }
    }

    private Optional<Unit> unitOf(Row row) {
        Optional<Unit> ofSeries = row.table().name().equals(VALUES) ? unit(row.text("series_unit")) : Optional.empty();
        return ofSeries.or(() -> Optional.ofNullable(units.get(row.text("code"))));
    }

    private static Optional<Unit> unit(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Unit.parse(
                            UsualWords.label(INDICATOR, "unit", written).orElse(written)));
        } catch (IllegalArgumentException unknown) {
            // The table indicator is loaded as it is; validate names the word.
            return Optional.empty();
        }
    }
}
