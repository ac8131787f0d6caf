package org.scrutineer.pdf.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.scrutineer.pdf.file.Conformance;
import org.scrutineer.pdf.file.UnusablePdfException;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.processor.reports.enums.JobEndStatus;

/** The check by veraPDF that a file keeps to a standard. */
public final class VeraPdf {

    private static final int LOOK_EVERY = 200;
    // The loggers are held, or their level would be lost with them.
    private static final Logger SILENT = Logger.getLogger("org.verapdf");

    static {
        SILENT.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Checks a file for every standard: the rules it breaks of each. */
    public static Map<Conformance, List<String>> checkAll(byte[] pdf) {
        Map<Conformance, List<String>> broken = new EnumMap<>(Conformance.class);
        for (Conformance one : Conformance.values()) {
            broken.put(one, check(one, new ByteArrayInputStream(pdf)));
        }
        return broken;
    }

    /**
     * Checks a file for a standard. The check runs in a thread of its own, because veraPDF keeps what it read of a file
     * with the thread; with the thread all of it goes, before the file is checked for the next standard.
     *
     * @return each rule that is broken, once, with its clause, what it asks and how often it is broken; empty when the
     *     file keeps to the standard
     * @throws TooLittleMemoryException when the file is too large to be checked in the memory there is
     * @throws UnusablePdfException when the file cannot be checked at all
     */
    public static List<String> check(Conformance standard, InputStream pdf) {
        PDFAFlavour flavour =
                switch (standard) {
                    case PDF_UA_1 -> PDFAFlavour.PDFUA_1;
                    case PDF_A_3A -> PDFAFlavour.PDFA_3_A;
                };
        return broken(standard, flavour, pdf);
    }

    /** The same for PDF/A-3b, which asks for the look only. */
    static List<String> brokenOfLook(InputStream pdf) {
        return broken(Conformance.PDF_A_3A, PDFAFlavour.PDFA_3_B, pdf);
    }

    private static List<String> broken(Conformance standard, PDFAFlavour flavour, InputStream pdf) {
        AtomicReference<PDFAValidator> running = new AtomicReference<>();
        FutureTask<List<String>> check = new FutureTask<>(() -> validate(standard, flavour, pdf, running));
        Thread thread = new Thread(check, "check for " + standard);
        thread.setDaemon(true);
        thread.start();
        try {
            while (true) {
                try {
                    return check.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillAtIt) {
                    if (running.get() != null && FullHeap.isNear()) {
                        running.get().cancelValidation(JobEndStatus.CANCELLED);
                    }
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError) {
                throw new TooLittleMemoryException(standard);
            }
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new UnusablePdfException(
                    standard + " cannot be checked: " + failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnusablePdfException(standard + " was not checked to the end", stopped);
        }
    }

    private static List<String> validate(
            Conformance standard, PDFAFlavour flavour, InputStream pdf, AtomicReference<PDFAValidator> running)
            throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            running.set(validator);
            ValidationResult result = validator.validate(parser);
            if (result.getJobEndStatus() == JobEndStatus.CANCELLED) {
                throw new TooLittleMemoryException(standard);
            }
            return result.getFailedChecks().entrySet().stream()
                    .map(rule -> rule.getKey().getClause() + "-" + rule.getKey().getTestNumber() + " ("
                            + rule.getValue() + "): "
                            + result.getTestAssertions().stream()
                                    .filter(one -> one.getRuleId().equals(rule.getKey()))
                                    .findFirst()
                                    .map(TestAssertion::getMessage)
                                    .orElse(""))
                    .sorted()
                    .toList();
        }
    }
}
