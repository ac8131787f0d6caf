package org.scrutineer.extract.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * Takes values out of the CSV reader's buffer. A value that its column had not long ago is given again and not made
 * anew: in a council's millions of rows labels and days repeat, and a text that is the same object is also compared and
 * looked up faster.
 */
public final class RepeatedValues extends AbstractBaseCsvCallbackHandler<CsvLine> {

    private static final int SLOTS = 1 << 13;
    private static final int LONGEST = 100;
    private static final int ALL_OF = 12;

    /** After so many values it is looked whether remembering pays: identifiers are all different. */
    private static final int TRIAL = 8192;

    /** A value as the file has it, and as it is given. */
    private record Known(char[] text, String value) {}

    private final boolean strip;
    private boolean nul;
    private String[] values = new String[16];
    private Known[][] known = new Known[16][];
    private int[] tried = new int[16];
    private int[] repeated = new int[16];

    private RepeatedValues(boolean strip) {
        this.strip = strip;
    }

    /** Values without the spaces round them. */
    static RepeatedValues stripped() {
        return new RepeatedValues(true);
    }

    /** Values with the spaces round them, for a reader that has its own way with these. */
    public static RepeatedValues asTheyAre() {
        return new RepeatedValues(false);
    }

    private String made(char[] buffer, int offset, int length) {
        String value = new String(buffer, offset, length);
        nul |= value.indexOf('\0') >= 0;
        return strip ? value.strip() : value;
    }

    /** Whether a value so far has a NUL character; one that is given again was looked at when it was made. */
    public boolean hasNul() {
        return nul;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (field == values.length) {
            values = Arrays.copyOf(values, field * 2);
            known = Arrays.copyOf(known, field * 2);
            tried = Arrays.copyOf(tried, field * 2);
            repeated = Arrays.copyOf(repeated, field * 2);
        }
        values[field] = length == 0
                ? ""
                : length > LONGEST || (tried[field] == TRIAL && repeated[field] < TRIAL / 4)
                        ? made(buffer, offset, length)
                        : value(field, buffer, offset, length);
    }

    private String value(int field, char[] buffer, int offset, int length) {
        if (known[field] == null) {
            known[field] = new Known[SLOTS];
        }
        Known[] slots = known[field];
        int slot = slot(buffer, offset, length);
        Known last = slots[slot];
        boolean same = last != null && Arrays.equals(last.text, 0, last.text.length, buffer, offset, offset + length);
        if (tried[field] < TRIAL) {
            tried[field]++;
            repeated[field] += same ? 1 : 0;
        }
        if (!same) {
            last = new Known(Arrays.copyOfRange(buffer, offset, offset + length), made(buffer, offset, length));
            slots[slot] = last;
        }
        return last.value;
    }

    /** From some characters of a long value: two that share a slot only take turns in it. */
    private static int slot(char[] buffer, int offset, int length) {
        int hash = length;
        int step = length <= ALL_OF ? 1 : length / ALL_OF + 1;
        for (int i = offset + length - 1; i >= offset; i -= step) {
            hash = hash * 31 + buffer[i];
        }
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }

    @Override
    protected void handleEmpty() {
        values[0] = "";
    }

    @Override
    protected CsvLine buildRecord() {
        return new CsvLine(getStartingLineNumber(), Arrays.copyOf(values, getFieldCount()));
    }
}
