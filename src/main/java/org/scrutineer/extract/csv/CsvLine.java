package org.scrutineer.extract.csv;

/** The values of one record of a CSV file and the line it starts on. */
public record CsvLine(long number, String[] values) {

    /** How many lines of the file it takes up. */
    long lines() {
        long lines = 1;
        for (String value : values) {
            lines += value.chars().filter(one -> one == '\n').count();
        }
        return lines;
    }

    /** Whether it has nothing but commas: a spreadsheet saves such rows for cells that were once used. */
    boolean isBlank() {
        for (String value : values) {
            if (!value.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has as many values as the header, those not counted that stand beyond it and are blank. */
    boolean hasWidth(int width) {
        boolean fits = values.length >= width;
        for (int i = width; fits && i < values.length; i++) {
            fits = values[i].isEmpty();
        }
        return fits;
    }
}
