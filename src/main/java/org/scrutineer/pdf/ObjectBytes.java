package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;

/** An object of the file as it is written, made in one buffer: the library takes a lock for every few bytes of an object. */
final class ObjectBytes extends OutputStream {

    private static final byte[] OPEN = "<<".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CLOSE = ">>".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] REFERENCE = " 0 R".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_NUMBER = 10;

    private final BitSet known;
    private final PdfOutputStream library = new PdfOutputStream(this);
    private byte[] bytes = new byte[1 << 12];
    private int length;
    private boolean stranger;

    /** @param known the numbers of the objects that are written whoever refers to them */
    ObjectBytes(BitSet known) {
        this.known = known;
    }

    /** The object's bytes, or null when it refers to others than those that are known. */
    byte[] of(PdfObject object) {
        length = 0;
        stranger = false;
        content(object);
        return stranger ? null : Arrays.copyOf(bytes, length);
    }

    private void content(PdfObject object) {
        switch (object.getType()) {
            case PdfObject.DICTIONARY -> dictionary((PdfDictionary) object);
            case PdfObject.ARRAY -> array((PdfArray) object);
            default -> library.write(object);
        }
    }

    private void dictionary(PdfDictionary dictionary) {
        write(OPEN, 0, OPEN.length);
        Iterator<PdfObject> values = dictionary.values(false).iterator();
        for (PdfName key : dictionary.keySet()) {
            library.write(key);
            PdfObject value = values.next();
            // What begins with a sign of its own needs no space before it.
            if (isReference(value) || value.isNumber() || value.isLiteral() || value.isBoolean() || value.isNull()) {
                write(' ');
            }
            value(value);
        }
        write(CLOSE, 0, CLOSE.length);
    }

    private void array(PdfArray array) {
        write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                write(' ');
            }
            value(array.get(i, false));
        }
        write(']');
    }

    private static boolean isReference(PdfObject value) {
        return value.isIndirectReference() || value.getIndirectReference() != null;
    }

    private void value(PdfObject value) {
        if (isReference(value)) {
            PdfIndirectReference reference = value instanceof PdfIndirectReference itself ? itself : value.getIndirectReference();
            stranger |= reference.getGenNumber() != 0 || !known.get(reference.getObjNumber());
            number(reference.getObjNumber());
            write(REFERENCE, 0, REFERENCE.length);
        } else if (value.isIndirect() || value.isStream()) {
            // It is to have a place of its own, which the library gives it.
            stranger = true;
        } else {
            content(value);
        }
    }

    private void number(int positive) {
        room(LONGEST_NUMBER);
        int digits = 1;
        for (int rest = positive; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = positive;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    @Override
    public void write(int one) {
        room(1);
        bytes[length++] = (byte) one;
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        room(count);
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
    }

    @Override
    public void write(byte[] from) {
        write(from, 0, from.length);
    }
}
