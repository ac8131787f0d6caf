package org.scrutineer.pdf;

import com.itextpdf.io.source.ThreadSafeRandomAccessSource;

/** A file's bytes. Nobody changes them, so that they are read without the lock that the library puts around every byte of other sources. */
final class ArraySource extends ThreadSafeRandomAccessSource {

    private final byte[] bytes;

    ArraySource(byte[] bytes) {
        super(null);
        this.bytes = bytes;
    }

    @Override
    public int get(long position) {
        return position < bytes.length ? bytes[(int) position] & 0xFF : -1;
    }

    @Override
    public int get(long position, byte[] into, int offset, int length) {
        if (position >= bytes.length) {
            return -1;
        }
        int count = (int) Math.min(length, bytes.length - position);
        System.arraycopy(bytes, (int) position, into, offset, count);
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
