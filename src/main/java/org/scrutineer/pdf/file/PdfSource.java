package org.scrutineer.pdf.file;

import com.itextpdf.io.exceptions.IOException;
import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A PDF of others, with the name its person knows it by, so that a fault says which file and why. */
public final class PdfSource {

    private static final int HEADER = 1024;
    private static final int MEGABYTE = 1 << 20;

    /** Reads the bytes anew each time, so that nobody has to hold them. */
    private interface Bytes {
        byte[] all() throws java.io.IOException;
    }

    private final String name;
    private final Bytes bytes;

    private PdfSource(String name, Bytes bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A file.
     *
     * @throws UnusablePdfException when there is none, or it is no PDF
     */
    public static PdfSource of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            mustBePdf(file.toString(), in.readNBytes(HEADER));
        } catch (NoSuchFileException missing) {
            throw new UnusablePdfException(file + ": no such file", missing);
        } catch (java.io.IOException unreadable) {
            throw new UnusablePdfException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        return new PdfSource(file.toString(), () -> Files.readAllBytes(file));
    }

    /**
     * A PDF that is in memory.
     *
     * @throws UnusablePdfException when the bytes are no PDF
     */
    public static PdfSource of(String name, byte[] pdf) {
        mustBePdf(name, pdf);
        return new PdfSource(name, () -> pdf);
    }

    private static void mustBePdf(String name, byte[] start) {
        if (start.length == 0) {
            throw new UnusablePdfException(name + " is empty");
        }
        if (!new String(start, 0, Math.min(start.length, HEADER), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new UnusablePdfException(name + " cannot be read as a PDF: it is something else");
        }
    }

    public String name() {
        return name;
    }

    /** All of it. */
    public byte[] bytes() throws java.io.IOException {
        return bytes.all();
    }

    /** Whether it says that it is, whatever else is wrong with it. */
    boolean isEncrypted() {
        try {
            return new String(bytes(), StandardCharsets.ISO_8859_1).contains("/Encrypt");
        } catch (java.io.IOException unreadable) {
            return false;
        }
    }

    /** The name without folders and ending, for want of a better title. */
    public String title() {
        return name.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?i)\\.pdf$", "");
    }

    /**
     * Opens it for reading.
     *
     * @throws UnusablePdfException when it is encrypted, damaged or has no pages
     */
    public PdfDocument open() {
        return guard(() -> checked(() -> new PdfDocument(reader())));
    }

    /**
     * Opens it for a changed copy.
     *
     * @throws UnusablePdfException when it is encrypted, damaged or has no pages
     */
    public PdfDocument open(PdfWriter copy) {
        return guard(() -> checked(() -> new CopiedPdf(reader(), copy)));
    }

    private PdfReader reader() throws java.io.IOException {
        return new PdfReader(new RandomAccessSourceFactory().createSource(bytes.all()), new ReaderProperties());
    }

    private interface Opening {
        PdfDocument open() throws java.io.IOException;
    }

    private PdfDocument checked(Opening opening) {
        PdfDocument pdf;
        try {
            pdf = opening.open();
        } catch (java.io.IOException unreadable) {
            throw new UnusablePdfException(name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        if (pdf.getNumberOfPages() == 0) {
            throw new UnusablePdfException(name + " has no pages");
        }
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            if (pdf.getPage(i) == null) {
                throw new UnusablePdfException(
                        name + " is damaged: page " + i + " is missing; ask its author for it anew");
            }
        }
        return pdf;
    }

    /** Runs work on the file; whatever the library throws for a broken file is said in words. */
    public <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (PdfException
                | IOException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | NegativeArraySizeException
                | UnsupportedOperationException broken) {
            throw UnusablePdfException.because(this, broken);
        } catch (OutOfMemoryError full) {
            // What filled it is let go of by now.
            throw new UnusablePdfException(
                    name + " needs more memory than the " + Runtime.getRuntime().maxMemory() / MEGABYTE
                            + " MB that the program may use: give it more, such as with java -Xmx4g -jar "
                            + "scrutineer.jar",
                    full);
        } catch (StackOverflowError endless) {
            throw new UnusablePdfException(
                    name + " is damaged: something in it is part of itself; ask its author for it anew", endless);
        }
    }

    /** Work on a file that may fail to be read or written. */
    public interface Guarded<T> {
        T get() throws java.io.IOException;
    }

    /** The same for work that reads or writes. */
    public <T> T guarded(Guarded<T> work) throws java.io.IOException {
        java.io.IOException[] failed = new java.io.IOException[1];
        T result = guard(() -> {
            try {
                return work.get();
            } catch (java.io.IOException unreadable) {
                failed[0] = unreadable;
                return null;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        return result;
    }
}
