package org.scrutineer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a page's content one instruction at a time, as places in its bytes: nothing is taken apart that is only passed on. */
final class Instructions {

    /** A range of bytes. */
    private record Span(int from, int to) {
    }

    private final byte[] bytes;
    private int position;
    private int start;
    private final List<Span> operands = new ArrayList<>();
    private String operator;

    Instructions(byte[] content) {
        this.bytes = content;
    }

    /** Goes to the next instruction; false at the end. */
    boolean next() {
        operands.clear();
        skipSpace();
        start = position;
        while (position < bytes.length) {
            int from = position;
            if (isRegular(bytes[position])) {
                while (position < bytes.length && isRegular(bytes[position])) {
                    position++;
                }
                if (isOperator(from)) {
                    operator = new String(bytes, from, position - from, StandardCharsets.ISO_8859_1);
                    if (operator.equals("BI")) {
                        skipInlineImage();
                    }
                    return true;
                }
            } else {
                skipObject();
            }
            operands.add(new Span(from, position));
            skipSpace();
        }
        return false;
    }

    String operator() {
        return operator;
    }

    /** Where the instruction begins, its operands included. */
    int start() {
        return start;
    }

    /** Behind the instruction's last byte. */
    int end() {
        return position;
    }

    /** The n-th operand as it is written, or "" when there are fewer. */
    String operand(int n) {
        return n < operands.size() ? new String(bytes, operands.get(n).from, operands.get(n).to - operands.get(n).from, StandardCharsets.ISO_8859_1) : "";
    }

    float number(int n) {
        try {
            return Float.parseFloat(operand(n));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** Whether the string that is the first operand ends so. An escaped or hexadecimal string counts as not. */
    boolean endsWith(byte[] ending) {
        if (operands.isEmpty()) {
            return false;
        }
        int to = operands.get(0).to - 1;
        for (int i = 1; i <= ending.length; i++) {
            if (to - i <= operands.get(0).from || bytes[to - i] != ending[ending.length - i]) {
                return false;
            }
        }
        return true;
    }

    /** Numbers, true, false and null are operands though they are written without a delimiter. */
    private boolean isOperator(int from) {
        byte first = bytes[from];
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            return false;
        }
        int length = position - from;
        return length < 4 || length > 5 || !List.of("true", "false", "null").contains(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
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
            if (bytes[position] == 'E' && bytes[position + 1] == 'I' && isSpace(bytes[position - 1]) && (position + 2 == bytes.length || isSpace(bytes[position + 2]))) {
                position += 2;
                return;
            }
        }
        position = bytes.length;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    private static boolean isRegular(byte b) {
        return !isSpace(b) && switch (b) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }
}
