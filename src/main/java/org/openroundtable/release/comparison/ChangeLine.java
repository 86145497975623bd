package org.openroundtable.release.comparison;

/**
 * One field that has changed.
 *
 * @param language BCP 47 tag, of a text in several languages; null: it is in one, or no text
 */
public record ChangeLine(DocumentField field, String language, ChangedValue before, ChangedValue after) {}
