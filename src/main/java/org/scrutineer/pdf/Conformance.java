package org.scrutineer.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A standard that a finished file keeps to, and the check by veraPDF that it does. */
public enum Conformance {

    /** PDF/UA-1: a screen reader can make sense of it. */
    PDF_UA_1(PDFAFlavour.PDFUA_1, "PDF/UA-1"),
    /** PDF/A-3a: it will look and read the same in thirty years, and may carry data. */
    PDF_A_3A(PDFAFlavour.PDFA_3_A, "PDF/A-3a");

    // The loggers are held, or their level would be lost with them.
    private static final Logger SILENT = Logger.getLogger("org.verapdf");

    static {
        SILENT.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final PDFAFlavour flavour;
    private final String title;

    Conformance(PDFAFlavour flavour, String title) {
        this.flavour = flavour;
        this.title = title;
    }

    /**
     * Checks a file.
     *
     * @return each rule that is broken, once, with its clause, what it asks and how often it is broken; empty when the file keeps to the standard
     * @throws UnusablePdfException when the file cannot be checked at all
     */
    public List<String> check(InputStream pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getFailedChecks().entrySet().stream().map(rule -> rule.getKey().getClause() + "-" + rule.getKey().getTestNumber() + " (" + rule.getValue() + "): "
                    + result.getTestAssertions().stream().filter(one -> one.getRuleId().equals(rule.getKey())).findFirst().map(TestAssertion::getMessage).orElse("")).sorted().toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException unchecked) {
            throw new UnusablePdfException(title + " cannot be checked: " + unchecked.getMessage(), unchecked);
        }
    }

    /** Checks a file for every standard: the rules it breaks of each. */
    static Map<Conformance, List<String>> checkAll(byte[] pdf) {
        Map<Conformance, List<String>> broken = new EnumMap<>(Conformance.class);
        for (Conformance one : values()) {
            broken.put(one, one.check(new ByteArrayInputStream(pdf)));
        }
        return broken;
    }

    @Override
    public String toString() {
        return title;
    }
}
