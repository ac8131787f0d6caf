package org.scrutineer.extract.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.value.Heading;

/** The header row of a CSV file: where each column of the contract stands. All its faults are reported together. */
public final class CsvHeader {

    private final int width;
    private final int[] positions;
    private final List<Problem> notes = new ArrayList<>();
    private final Map<Integer, Near> near = new TreeMap<>();
    private final long row;

    /**
     * A heading one slip away from that of a column that is not there.
     *
     * @param heading as it stands
     * @param column most likely meant
     */
    record Near(String heading, String column) {}

    /**
     * @param row the row of the file that it stands in
     * @throws DataProblemException when a required column is absent or a column is there twice
     */
    public CsvHeader(ContractTable table, String file, long row, List<String> headings) {
        List<String> names = headings.stream().map(Heading::key).toList();
        this.row = row;
        width = names.size();
        positions = new int[table.columns().size()];
        List<String> expected =
                table.columns().stream().map(ContractTable.Column::name).toList();
        List<Problem> faults = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < positions.length; i++) {
            ContractTable.Column column = table.columns().get(i);
            String key = Heading.key(column.name());
            positions[i] = names.indexOf(key);
            known.add(positions[i]);
            if (positions[i] < 0 && column.required()) {
                faults.add(new Problem(
                        file,
                        row,
                        column.name(),
                        "S-COLUMN",
                        "no such column",
                        "a column headed " + column.name(),
                        "Add the column to the header row; the columns are " + String.join(", ", expected) + "."));
            }
            if (positions[i] >= 0 && names.lastIndexOf(key) != positions[i]) {
                faults.add(new Problem(
                        file,
                        row,
                        column.name(),
                        "S-HEADER-TWICE",
                        "the heading twice",
                        "each heading once",
                        "Remove or rename one of the two columns."));
            }
        }
        for (int i = 0; i < width; i++) {
            // A spreadsheet that was once wider leaves headings without a word.
            if (!known.contains(i) && !headings.get(i).isBlank()) {
                String name = names.get(i);
                Optional<String> meant = expected.stream()
                        .filter(column -> !names.contains(Heading.key(column))
                                && NearestLabel.slips(name, Heading.key(column)) == 1)
                        .findFirst();
                if (meant.isPresent()) {
                    near.put(i, new Near(headings.get(i).strip(), meant.get()));
                } else {
                    notes.add(extra(file, row, headings.get(i).strip(), expected));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new DataProblemException(faults);
        }
    }

    private static Problem extra(String file, long row, String heading, List<String> expected) {
        return new Problem(
                file,
                row,
                heading,
                "S-COLUMN-EXTRA",
                "a column that the contract does not have",
                "the contract's columns",
                NearestLabel.of(heading, expected)
                                .map(near -> "Perhaps " + near + " was meant: then rename it; otherwise")
                                .orElse("It")
                        + " is passed over.");
    }

    /** Headings that are one slip away from those of columns that are not there, by their position. */
    Map<Integer, Near> near() {
        return near;
    }

    /** The row of the file that it stands in. */
    long row() {
        return row;
    }

    /** How many values every row has. */
    public int width() {
        return width;
    }

    /** Where a column of the contract stands in a row, or -1. */
    public int position(int column) {
        return positions[column];
    }

    /** What is odd about the header but does no harm. */
    public List<Problem> notes() {
        return notes;
    }
}
