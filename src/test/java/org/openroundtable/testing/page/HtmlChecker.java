package org.openroundtable.testing.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import nu.validator.validation.SimpleDocumentValidator;

/** The Nu HTML checker. Its schemas are read once, which takes longer than many pages; one page at a time. */
public final class HtmlChecker {

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);

    public HtmlChecker() throws Exception {
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Complaints());
    }

    /** Errors and warnings, each with its line. */
    public List<String> complaints(byte[] html) throws SAXException, IOException {
        var complaints = new Complaints();
        validator.setUpValidatorAndParsers(complaints, false, false);
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html)));
        return complaints.found;
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException complaint) {
            // Such slashes come from the bundle tag, and mean nothing.
            if (!complaint.getMessage().startsWith("Trailing slash")) {
                found.add(complaint.getLineNumber() + ": " + complaint.getMessage());
            }
        }

        @Override
        public void error(SAXParseException complaint) {
            warning(complaint);
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            warning(complaint);
        }
    }
}
