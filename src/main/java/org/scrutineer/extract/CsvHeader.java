package org.scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The header row of a CSV file: where each column of the contract stands. All its faults are reported together. */
final class CsvHeader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int width;
    private final List<String> names;
    private final int[] positions;
    private final List<Problem> notes = new ArrayList<>();
    private final Map<Integer, String> near = new TreeMap<>();

    /** @throws DataProblemException when a required column is absent or a column is there twice */
    CsvHeader(ContractTable table, String file, List<String> headings) {
        names = new ArrayList<>(headings.stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT)).toList());
        if (names.get(0).startsWith(BYTE_ORDER_MARK)) {
            names.set(0, names.get(0).substring(1).replace("\"", ""));
            notes.add(new Problem(file, 1, "", "S-BOM", "a byte order mark before the header", "UTF-8 without one", "Nothing needs to be done; the mark is passed over."));
        }
        width = names.size();
        positions = new int[table.columns().size()];
        List<String> expected = table.columns().stream().map(ContractTable.Column::name).toList();
        List<Problem> faults = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            ContractTable.Column column = table.columns().get(i);
            positions[i] = names.indexOf(column.name());
            if (positions[i] < 0 && column.required()) {
                faults.add(new Problem(file, 1, column.name(), "S-COLUMN", "no such column", "a column headed " + column.name(),
                        "Add the column to the header row; the columns are " + String.join(", ", expected) + "."));
            }
            if (positions[i] >= 0 && names.lastIndexOf(column.name()) != positions[i]) {
                faults.add(new Problem(file, 1, column.name(), "S-HEADER-TWICE", "the heading twice", "each heading once", "Remove or rename one of the two columns."));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && !expected.contains(name)) {
                Optional<String> meant = expected.stream().filter(column -> !names.contains(column) && NearestLabel.slips(name, column) == 1).findFirst();
                if (meant.isPresent()) {
                    near.put(i, meant.get());
                } else {
                    notes.add(new Problem(file, 1, name, "S-COLUMN-EXTRA", "a column that the contract does not have", "the contract's columns",
                            NearestLabel.of(name, expected).map(one -> "Perhaps " + one + " was meant: then rename it; otherwise").orElse("It") + " is passed over."));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new DataProblemException(faults);
        }
    }

    /** Columns whose heading is one slip away from a column that is not there, by their position, and the column that was most likely meant. */
    Map<Integer, String> near() {
        return near;
    }

    /** A heading as it was compared. */
    String name(int position) {
        return names.get(position);
    }

    /** How many values every row has. */
    int width() {
        return width;
    }

    /** Where a column of the contract stands in a row, or -1. */
    int position(int column) {
        return positions[column];
    }

    /** What is odd about the header but does no harm. */
    List<Problem> notes() {
        return notes;
    }
}
