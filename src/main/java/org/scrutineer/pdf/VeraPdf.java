package org.scrutineer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
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

/** The check of a file by veraPDF. Apart from what a standard is, because the add-on for servers finishes files without it. */
final class VeraPdf {

    // The loggers are held, or their level would be lost with them.
    private static final Logger SILENT = Logger.getLogger("org.verapdf");

    static {
        SILENT.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** The rules of a standard that a file breaks, as {@link Conformance#check} gives them. */
    static List<String> broken(Conformance standard, InputStream pdf) {
        PDFAFlavour flavour = switch (standard) {
            case PDF_UA_1 -> PDFAFlavour.PDFUA_1;
            case PDF_A_3A -> PDFAFlavour.PDFA_3_A;
        };
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getFailedChecks().entrySet().stream().map(rule -> rule.getKey().getClause() + "-" + rule.getKey().getTestNumber() + " (" + rule.getValue() + "): "
                    + result.getTestAssertions().stream().filter(one -> one.getRuleId().equals(rule.getKey())).findFirst().map(TestAssertion::getMessage).orElse("")).sorted().toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException unchecked) {
            throw new UnusablePdfException(standard + " cannot be checked: " + unchecked.getMessage(), unchecked);
        }
    }
}
