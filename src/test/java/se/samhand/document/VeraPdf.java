package se.samhand.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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

/// Judges PDF files as veraPDF does, the validator of the PDF Association.
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// What a file breaks of PDF/UA-1 and PDF/A-3a, a line for each rule and place.
    public static List<String> faults(byte[] pdf) throws IOException {
        return Stream.concat(faults(pdf, PDFAFlavour.PDFUA_1).stream(), faults(pdf, PDFAFlavour.PDFA_3_A).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> flavour.getId() + " " + it.getRuleId().getClause() + "-"
                            + it.getRuleId().getTestNumber() + ": " + it.getMessage() + " " + it.getErrorMessage()
                            + " at " + it.getLocation().getContext())
                    .distinct()
                    .toList();
            if (faults.isEmpty() && !result.isCompliant()) {
                throw new IllegalStateException("Not compliant, but no rule is named");
            }
            return faults;
        } catch (ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new IllegalStateException("veraPDF cannot judge the file", e);
        }
    }
}
