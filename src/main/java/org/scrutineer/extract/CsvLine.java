package org.scrutineer.extract;

/** The values of one record of a CSV file, stripped, and the line it starts on. */
record CsvLine(long number, String[] values) {

    /** How many lines of the file it takes up. */
    long lines() {
        long lines = 1;
        for (String value : values) {
            lines += value.chars().filter(one -> one == '\n').count();
        }
        return lines;
    }
}
