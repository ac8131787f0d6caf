package org.scrutineer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;

/** Finishes a file without having veraPDF check it, which takes far more memory than the finishing. */
public final class FinishedAlone {

    private FinishedAlone() {}

    /** @param arguments the file and where its finished copy goes */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            new Finisher(PdfMetadata.titled("A thousand pages"), Map.of())
                    .finish(PdfSource.of(Path.of(arguments[0])), out);
        }
    }
}
