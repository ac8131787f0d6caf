package org.scrutineer.extract.text;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/**
 * The bytes of a packed file as they are unpacked. It stops at a bomb, a file made to fill the machine, and at damage,
 * so that the beginning of a damaged file is never taken for the whole.
 */
final class Unpacked extends FilterInputStream {

    /**
     * Up to here nothing is a bomb. Excel saves an emptied sheet as a million rows of commas, 52 MB, which pack to a
     * thousandth.
     */
    private static final long ALWAYS = 256L << 20;

    /** Client Level Data packs to between a tenth and a fortieth. Our choice, because it leaves room. */
    private static final int TIMES = 100;

    private final String file;
    private final long most;
    private final long crc;
    private final CRC32 sum = new CRC32();
    private long count;

    private Unpacked(String file, InputStream in, long most, long crc) {
        super(in);
        this.file = file;
        this.most = most;
        this.crc = crc;
    }

    /** A file that gzip made smaller; several that were put together are read as one. */
    static InputStream gzip(Path path) throws IOException {
        if (saidSize(path) > most(Files.size(path))) {
            try (InputStream through = begun(path)) {
                through.transferTo(OutputStream.nullOutputStream());
            }
        }
        return begun(path);
    }

    // The builder that replaces this constructor is not in the library that JasperReports Server 8.2 brings (1.21).
    @SuppressWarnings("deprecation")
    private static InputStream begun(Path path) throws IOException {
        String file = path.getFileName().toString();
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        try {
            return new Unpacked(file, new GzipCompressorInputStream(in, true), most(Files.size(path)), -1);
        } catch (IOException damaged) {
            in.close();
            throw damaged(file);
        } catch (NoClassDefFoundError absent) {
            in.close();
            throw noLibrary(file);
        }
    }

    /**
     * The size that the last four bytes tell. Where it is too large, the file is unpacked once before any row is read:
     * a bomb of rows would fill the memory first. Of a file that was cut off these bytes say nothing.
     */
    private static long saidSize(Path path) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            ByteBuffer size = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            file.position(Math.max(0, file.size() - Integer.BYTES)).read(size);
            return size.hasRemaining() ? 0 : Integer.toUnsignedLong(size.flip().getInt());
        }
    }

    /**
     * A part of an archive.
     *
     * @param size in bytes as the archive's list has it
     * @param crc its checksum as the archive's list has it
     */
    static InputStream part(String file, InputStream in, long size, long crc) {
        return new Unpacked(file, in, size, crc);
    }

    /** The most that a file of so many bytes is unpacked to. */
    static long most(long packed) {
        return Math.max(ALWAYS, TIMES * packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (IOException inflating) {
            throw damaged(file);
        }
        boolean checked = crc >= 0;
        if (read < 0) {
            if (checked && (count != most || sum.getValue() != crc)) {
                throw damaged(file);
            }
            return read;
        }
        count += read;
        if (checked) {
            sum.update(bytes, offset, read);
        }
        if (count > most) {
            throw checked ? damaged(file) : bomb(file);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return read(new byte[(int) Math.min(bytes, 1 << 12)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static DataProblemException bomb(String file) {
        return fault(
                file,
                "a packed file that unpacks to more than " + TIMES + " times its size, and to more than "
                        + (ALWAYS >> 20) + " MB",
                "a packed file of believable size",
                "Unpack it by hand and look at what is in it; give the CSV file itself if it is sound.");
    }

    static DataProblemException damaged(String file) {
        return fault(
                file,
                "a packed file that is damaged or not whole",
                "a packed file that unpacks to its end",
                "Copy or send it again, or unpack it by hand and give the CSV file.");
    }

    static DataProblemException noLibrary(String file) {
        return fault(
                file,
                "a packed file",
                "a CSV file",
                "This server has no library that unpacks files (Apache Commons Compress): unpack it by hand.");
    }

    static DataProblemException fault(String file, String found, String expected, String fix) {
        return new DataProblemException(new Problem(file, 0, "", "S-PACKED", found, expected, fix));
    }
}
