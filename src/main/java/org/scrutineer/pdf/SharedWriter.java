package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputStream;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.FutureTask;

/** Has the streams that hold the file's small objects, and the attachments, deflated beside, and goes on with the next. */
final class SharedWriter extends PdfWriter {

    private static final String END = "\nendstream";
    /** No more wait at once, so that a file of any length needs little memory. */
    private static final int MOST = 64;

    /** A stream without its bytes: its number in the file and what it says of itself. */
    private record Waiting(PdfIndirectReference place, PdfDictionary said, FutureTask<byte[]> bytes) {
    }

    private final Beside beside;
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    SharedWriter(OutputStream out, WriterProperties properties, Beside beside) {
        super(out, properties);
        this.beside = beside;
    }

    @Override
    protected void flushObject(PdfObject object, boolean canBeInObjStm) {
        if (!(object instanceof PdfStream stream) || !isDeflatedBeside(stream)) {
            super.flushObject(object, canBeInObjStm);
            return;
        }
        for (Waiting one : waiting) {
            // What refers to it wants it in the file now.
            if (one.place == stream.getIndirectReference()) {
                waiting.remove(one);
                write(one);
                return;
            }
        }
        // Not as soon as it is ready: a rerun is to have them in the same order.
        if (waiting.size() == MOST) {
            write(waiting.remove());
        }
        byte[] plain = plain(stream);
        waiting.add(new Waiting(stream.getIndirectReference(), new PdfDictionary(stream), beside.begin(() -> Deflation.deflated(plain, Deflation.REPEATED))));
    }

    private static boolean isDeflatedBeside(PdfStream stream) {
        PdfName type = stream.getAsName(PdfName.Type);
        return (PdfName.ObjStm.equals(type) || PdfName.EmbeddedFile.equals(type)) && !stream.containsKey(PdfName.Filter);
    }

    /** The library shows the objects to nobody but a stream that it writes to. */
    private static byte[] plain(PdfStream stream) {
        stream.setCompressionLevel(CompressionConstants.NO_COMPRESSION);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new PdfOutputStream(written).write(stream);
        byte[] all = written.toByteArray();
        int end = all.length - END.length();
        return Arrays.copyOfRange(all, end - stream.getAsInt(PdfName.Length), end);
    }

    private void write(Waiting one) {
        PdfStream stream = new PdfStream(Beside.result(one.bytes));
        stream.putAll(one.said);
        stream.put(PdfName.Filter, PdfName.FlateDecode);
        stream.makeIndirect(one.place.getDocument(), one.place);
        super.flushObject(stream, false);
    }

    /** The library's last words before the table of places. */
    @Override
    protected void flushWaitingObjects(Set<PdfIndirectReference> forbiddenToFlush) {
        super.flushWaitingObjects(forbiddenToFlush);
        while (!waiting.isEmpty()) {
            Beside.help(waiting, Waiting::bytes);
            while (!waiting.isEmpty()) {
                write(waiting.remove());
            }
            // They may have referred to more.
            super.flushWaitingObjects(forbiddenToFlush);
        }
    }
}
