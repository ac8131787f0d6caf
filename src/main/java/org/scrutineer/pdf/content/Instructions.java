package org.scrutineer.pdf.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a page's content one instruction at a time, as places in its bytes: nothing is taken apart that is only passed
 * on. Our choice over iText's own parser, which tells no places: for the 124,846 instructions of the demo pack this
 * takes 7 to 16 ms of processor, the other 31 to 209 (27 November 2026, a busy machine with 2 cores).
 */
public final class Instructions {

    private static final byte REGULAR = 0;
    private static final byte SPACE = 1;
    private static final byte DELIMITER = 2;
    /** A prime, so that operators that differ by case have places of their own. */
    private static final int SEEN = 251;

    private static final byte[] KINDS = new byte[256];

    static {
        for (char space : " \n\r\t\f\0".toCharArray()) {
            KINDS[space] = SPACE;
        }
        for (char delimiter : "()<>[]{}/%".toCharArray()) {
            KINDS[delimiter] = DELIMITER;
        }
    }

    private final byte[] bytes;
    private int position;
    private int start;
    /** Where each operand begins and ends. */
    private int[] operands = new int[16];

    private int ends;
    private final String[] seen = new String[SEEN];
    private String operator;

    public Instructions(byte[] content) {
        this.bytes = content;
    }

    /** Goes to the next instruction; false at the end. */
    public boolean next() {
        ends = 0;
        skipSpace();
        start = position;
        while (position < bytes.length) {
            int from = position;
            if (isRegular(bytes[position])) {
                while (position < bytes.length && isRegular(bytes[position])) {
                    position++;
                }
                if (isOperator(from)) {
                    operator = word(from);
                    if (operator.equals("BI")) {
                        skipInlineImage();
                    }
                    return true;
                }
            } else {
                skipObject();
            }
            if (ends == operands.length) {
                operands = Arrays.copyOf(operands, 2 * ends);
            }
            operands[ends++] = from;
            operands[ends++] = position;
            skipSpace();
        }
        return false;
    }

    /** The bytes up to here; a page uses few different operators and each of them very often. */
    private String word(int from) {
        int hash = 0;
        for (int i = from; i < position; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = Math.floorMod(hash, SEEN);
        String before = seen[place];
        boolean same = before != null && before.length() == position - from;
        for (int i = from; same && i < position; i++) {
            same = before.charAt(i - from) == (bytes[i] & 0xFF);
        }
        if (!same) {
            before = new String(bytes, from, position - from, StandardCharsets.ISO_8859_1);
            seen[place] = before;
        }
        return before;
    }

    public String operator() {
        return operator;
    }

    /** Where the instruction begins, its operands included. */
    public int start() {
        return start;
    }

    /** Behind the instruction's last byte. */
    public int end() {
        return position;
    }

    /** The n-th operand as it is written, or "" when there are fewer. */
    public String operand(int n) {
        return 2 * n < ends
                ? new String(bytes, operands[2 * n], operands[2 * n + 1] - operands[2 * n], StandardCharsets.ISO_8859_1)
                : "";
    }

    /** The strings among the operands, those of an array one by one. */
    List<byte[]> strings() {
        return ends == 0 ? List.of() : ShownStrings.of(bytes, operands[0], operands[ends - 1]);
    }

    public float number(int n) {
        long digits = 0;
        long scale = 0;
        boolean plain = 2 * n < ends && operands[2 * n + 1] - operands[2 * n] < 16;
        for (int i = plain ? operands[2 * n] : 0; plain && i < operands[2 * n + 1]; i++) {
            byte one = bytes[i];
            if (one >= '0' && one <= '9') {
                digits = 10 * digits + one - '0';
                scale *= 10;
            } else if (one == '.' && scale == 0) {
                scale = 1;
            } else {
                plain = one == '-' && i == operands[2 * n];
            }
        }
        if (plain) {
            double size = scale == 0 ? digits : (double) digits / scale;
            return (float) (bytes[operands[2 * n]] == '-' ? -size : size);
        }
        try {
            return Float.parseFloat(operand(n));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** Numbers, true, false and null are operands though they are written without a delimiter. */
    private boolean isOperator(int from) {
        byte first = bytes[from];
        if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
            return false;
        }
        int length = position - from;
        return length < 4 || length > 5 || !List.of("true", "false", "null").contains(word(from));
    }

    private void skipSpace() {
        while (position < bytes.length) {
            if (bytes[position] == '%') {
                while (position < bytes.length && bytes[position] != '\n' && bytes[position] != '\r') {
                    position++;
                }
            } else if (isSpace(bytes[position])) {
                position++;
            } else {
                return;
            }
        }
    }

    private void skipObject() {
        switch (bytes[position]) {
            case '(' -> skipString();
            case '/' -> {
                position++;
                while (position < bytes.length && isRegular(bytes[position])) {
                    position++;
                }
            }
            case '[' -> skipUntil((byte) ']');
            case '<' -> {
                if (position + 1 < bytes.length && bytes[position + 1] == '<') {
                    position += 2;
                    skipUntil((byte) '>');
                    position++;
                } else {
                    while (position < bytes.length && bytes[position] != '>') {
                        position++;
                    }
                    position++;
                }
            }
            default -> position++;
        }
        position = Math.min(position, bytes.length);
    }

    private void skipUntil(byte end) {
        if (end == ']') {
            position++;
        }
        while (position < bytes.length && bytes[position] != end) {
            if (isRegular(bytes[position]) || isSpace(bytes[position])) {
                position++;
            } else {
                skipObject();
            }
        }
        position++;
    }

    private void skipString() {
        int depth = 0;
        for (; position < bytes.length; position++) {
            if (bytes[position] == '\\') {
                position++;
            } else if (bytes[position] == '(') {
                depth++;
            } else if (bytes[position] == ')' && --depth == 0) {
                position++;
                return;
            }
        }
    }

    private void skipInlineImage() {
        while (position + 2 < bytes.length) {
            position++;
            if (bytes[position] == 'E'
                    && bytes[position + 1] == 'I'
                    && isSpace(bytes[position - 1])
                    && (position + 2 == bytes.length || isSpace(bytes[position + 2]))) {
                position += 2;
                return;
            }
        }
        position = bytes.length;
    }

    private static boolean isSpace(byte b) {
        return KINDS[b & 0xFF] == SPACE;
    }

    private static boolean isRegular(byte b) {
        return KINDS[b & 0xFF] == REGULAR;
    }
}
