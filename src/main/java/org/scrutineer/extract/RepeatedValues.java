package org.scrutineer.extract;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * Takes values out of the CSV reader's buffer. A value that its column had not long ago is given again and not made anew: in a council's
 * millions of rows labels and days repeat, and a text that is the same object is also compared and looked up faster.
 */
final class RepeatedValues extends AbstractBaseCsvCallbackHandler<CsvLine> {

    private static final int SLOTS = 1 << 11;
    private static final int LONGEST = 100;

    /** After so many values it is looked whether remembering pays: identifiers are all different. */
    private static final int TRIAL = 8192;

    private String[] values = new String[16];
    private String[][] known = new String[16][];
    private int[] tried = new int[16];
    private int[] repeated = new int[16];

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (field == values.length) {
            values = Arrays.copyOf(values, field * 2);
            known = Arrays.copyOf(known, field * 2);
            tried = Arrays.copyOf(tried, field * 2);
            repeated = Arrays.copyOf(repeated, field * 2);
        }
        values[field] = length == 0 ? "" : length > LONGEST || tried[field] == TRIAL && repeated[field] < TRIAL / 4 ? new String(buffer, offset, length).strip() : value(field, buffer, offset, length);
    }

    private String value(int field, char[] buffer, int offset, int length) {
        String[] slots = known[field] == null ? known[field] = new String[SLOTS] : known[field];
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String value = slots[slot];
        boolean same = value != null && same(value, buffer, offset, length);
        if (tried[field] < TRIAL) {
            tried[field]++;
            repeated[field] += same ? 1 : 0;
        }
        if (!same) {
            value = new String(buffer, offset, length).strip();
            slots[slot] = value;
        }
        return value;
    }

    private static boolean same(String value, char[] buffer, int offset, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
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
