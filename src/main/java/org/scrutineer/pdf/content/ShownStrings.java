package org.scrutineer.pdf.content;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The strings in an operand as bytes, whichever way they are written (ISO 32000-1, 7.3.4). */
final class ShownStrings {

    private static final int HEX = 16;
    private static final int OCTAL = 8;
    private static final String ESCAPED = "nrtbf";
    private static final String MEANT = "\n\r\t\b\f";

    private final byte[] bytes;
    private final int to;
    private int at;

    private ShownStrings(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    /** Those between two places of a content, one or the parts of an array. */
    static List<byte[]> of(byte[] content, int from, int to) {
        ShownStrings strings = new ShownStrings(content, from, to);
        List<byte[]> found = new ArrayList<>();
        while (strings.at < to) {
            byte one = content[strings.at++];
            if (one == '(') {
                found.add(strings.literal());
            } else if (one == '<') {
                found.add(strings.hexadecimal());
            }
        }
        return found;
    }

    private byte[] literal() {
        ByteArrayOutputStream string = new ByteArrayOutputStream();
        int depth = 1;
        while (at < to) {
            byte one = bytes[at++];
            if (one == '\\' && at < to) {
                escaped(string);
                continue;
            }
            depth += one == '(' ? 1 : one == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            string.write(one);
        }
        return string.toByteArray();
    }

    private void escaped(ByteArrayOutputStream string) {
        byte one = bytes[at++];
        if (one >= '0' && one < '0' + OCTAL) {
            int code = one - '0';
            for (int i = 0; i < 2 && at < to && bytes[at] >= '0' && bytes[at] < '0' + OCTAL; i++) {
                code = code * OCTAL + bytes[at++] - '0';
            }
            string.write(code);
        } else if (one == '\r' || one == '\n') {
            // A line that goes on is one.
            at += one == '\r' && at < to && bytes[at] == '\n' ? 1 : 0;
        } else {
            string.write(ESCAPED.indexOf(one) < 0 ? one : MEANT.charAt(ESCAPED.indexOf(one)));
        }
    }

    private byte[] hexadecimal() {
        ByteArrayOutputStream string = new ByteArrayOutputStream();
        int high = -1;
        while (at < to && bytes[at] != '>') {
            int digit = Character.digit(bytes[at++], HEX);
            if (digit >= 0) {
                if (high >= 0) {
                    string.write(high * HEX + digit);
                }
                high = high < 0 ? digit : -1;
            }
        }
        if (high >= 0) {
            string.write(high * HEX);
        }
        return string.toByteArray();
    }
}
