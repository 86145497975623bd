package org.openroundtable.json;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty: the document as a whole
 */
public record Fault(String pointer, Violation violation) {

    /** What, in English. */
    public String detail() {
        return violation.detail();
    }

    /** Nothing is wrong with what is there, but something is not. */
    public boolean isMissing() {
        return violation.isMissing();
    }
}
