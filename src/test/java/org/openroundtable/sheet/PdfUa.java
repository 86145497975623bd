package org.openroundtable.sheet;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What veraPDF holds against a file that is to be PDF/UA-1 (ISO 14289-1). */
final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    static List<String> faults(byte[] pdf) throws Exception {
        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .toList();
        }
    }
}
