package org.scrutineer.server.accessible;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import net.sf.jasperreports.export.pdf.PdfProducer;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.PdfMetadata;

/**
 * Passes everything on to the usual producer, but keeps what it writes until the document is closed, and then finishes
 * it. Reports that are not tagged leave as they were, and so does a file that cannot be finished (encrypted, for one):
 * better a report as the server made it than none. Used by one export alone.
 */
final class FinishingProducer implements InvocationHandler {

    private static final System.Logger LOG = System.getLogger(FinishingProducer.class.getName());

    private final PdfProducer usual;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private OutputStream out;
    private boolean tagged;

    FinishingProducer(PdfProducer usual) {
        this.usual = usual;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Object[] passed = arguments;
        switch (method.getName()) {
            case "createWriter" -> {
                out = (OutputStream) arguments[0];
                passed = new Object[] {kept};
            }
            case "setTagged" -> tagged = true;
            default -> {}
        }
        try {
            Object answer = method.invoke(usual, passed);
            if (method.getName().equals("close")) {
                deliver();
            }
            return answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Once: an exporter may close twice. */
    private void deliver() {
        if (out != null) {
            try {
                out.write(tagged ? finished(kept.toByteArray()) : kept.toByteArray());
                out.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            out = null;
        }
    }

    private static byte[] finished(byte[] pdf) {
        try {
            return new Finisher(PdfMetadata.titled(""), Map.of()).finish(pdf);
        } catch (RuntimeException | LinkageError asItIs) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A report leaves as the server made it, without what PDF/UA asks for: {0}",
                    String.valueOf(asItIs));
            return pdf;
        }
    }
}
