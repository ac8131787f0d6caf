package org.scrutineer.extract.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.TableKey;

/** Holds that no two rows of a table have the same key. */
final class RepeatedKeys {

    private final TableKey key;
    private final Map<List<String>, Long> rows = new HashMap<>();

    RepeatedKeys(ContractTable table) {
        this.key = TableKey.of(table).filter(TableKey::once).orElse(null);
    }

    /** @throws DataProblemException when an earlier row has the key of this one */
    void mustBeNew(Row row) {
        if (key == null) {
            return;
        }
        Long before = rows.putIfAbsent(key.values(row), row.number());
        if (before != null) {
            String last = key.columns().get(key.columns().size() - 1);
            // An identifier is personal data, so no message has it.
            Optional<String> said = row.table().contract().equals("performance")
                    ? Optional.of(key.columns().stream()
                            .map(row::text)
                            .filter(value -> !value.isEmpty())
                            .map(Row::quoted)
                            .collect(Collectors.joining(", ")))
                    : Optional.empty();
            throw row.problem(
                    last,
                    "K-TWICE",
                    said.orElse("a " + last) + " that row " + before + " has too",
                    "each " + String.join(" and ", key.columns()) + " once",
                    "Remove one of the two rows, or correct what tells them apart.");
        }
    }
}
