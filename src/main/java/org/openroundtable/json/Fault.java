package org.openroundtable.json;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty: the document as a whole
 * @param detail what, in English
 */
public record Fault(String pointer, String detail) {

    static final String MISSING = "is required";
    static final String MISSING_IN_FIRST = "is required, as the first language";

    /** Nothing is wrong with what is there, but something is not. */
    public boolean isMissing() {
        return detail.equals(MISSING) || detail.equals(MISSING_IN_FIRST);
    }
}
