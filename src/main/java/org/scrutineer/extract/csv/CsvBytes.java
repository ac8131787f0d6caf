package org.scrutineer.extract.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of a CSV file as bytes, put together in memory. {@link CsvFile} writes one row at a time; where millions of rows
 * say the same few things of different people, what repeats is worded once here and the rows are put together by any
 * thread.
 */
public final class CsvBytes {

    /** The first character that is not written as one plain byte. */
    private static final char DELETE = 0x7f;

    private byte[] bytes = new byte[1 << 8];
    private int size;

    /** A value as a row has it: harmless to a spreadsheet, in quotation marks where it needs them. */
    public static byte[] value(String text) {
        String value = CsvFile.harmless(text);
        return (mustBeQuoted(value) ? '"' + value.replace("\"", "\"\"") + '"' : value).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean mustBeQuoted(String value) {
        return value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
    }

    /** Values that stand side by side, without a comma at the end. */
    public static byte[] values(String... texts) {
        CsvBytes row = new CsvBytes().sideBySide(texts);
        return Arrays.copyOf(row.bytes, row.size);
    }

    /** Adds what {@link #value} or {@link #values} gave. */
    public CsvBytes add(byte[] values) {
        room(values.length);
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
        return this;
    }

    /** Adds a whole row. */
    public CsvBytes row(String... texts) {
        return sideBySide(texts).endRow();
    }

    private CsvBytes sideBySide(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                comma();
            }
            add(texts[i]);
        }
        return this;
    }

    /** Adds a value. Nearly all are plain letters, which are written as they are looked at. */
    public CsvBytes add(String text) {
        if (text == null || text.isEmpty()) {
            return this;
        }
        int length = text.length();
        int begin = size;
        room(length);
        if (!isLetterOrDigit(text.charAt(0))) {
            return add(value(text));
        }
        for (int i = 0; i < length; i++) {
            char one = text.charAt(i);
            if (one >= DELETE || one == ',' || one == '"' || one < ' ') {
                size = begin;
                return add(value(text));
            }
            bytes[size++] = (byte) one;
        }
        return this;
    }

    private static boolean isLetterOrDigit(char one) {
        return (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
    }

    public CsvBytes comma() {
        return add((byte) ',');
    }

    public CsvBytes endRow() {
        return add((byte) '\n');
    }

    private CsvBytes add(byte one) {
        room(1);
        bytes[size++] = one;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /** Forgets its rows and keeps their room. */
    public void clear() {
        size = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }
}
