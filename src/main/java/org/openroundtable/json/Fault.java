package org.openroundtable.json;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty: the document as a whole
 * @param detail what, in English
 */
public record Fault(String pointer, String detail) {}
