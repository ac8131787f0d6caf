package org.scrutineer.pdf;

import com.itextpdf.io.source.IRandomAccessSource;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads a file's names once each: the library does so with the names it knows only, and every element has one that it does not. */
final class NamedReader extends PdfReader {

    private final Map<String, PdfName> names = new HashMap<>();

    NamedReader(IRandomAccessSource bytes, ReaderProperties properties) throws IOException {
        super(bytes, properties);
    }

    @Override
    protected PdfName readPdfName(boolean readAsDirect) {
        if (!readAsDirect) {
            return super.readPdfName(false);
        }
        String written = tokens.getStringValue();
        PdfName name = names.get(written);
        if (name == null) {
            name = super.readPdfName(true);
            names.put(written, name);
        }
        return name;
    }
}
