package org.openroundtable.organiser.editor.field;

/** What typed input must be like before it can become part of a document. */
public enum FormRule {
    DAY,
    /** The last day is not before the first. */
    LAST_DAY,
    /** Sessions are named, or a day that they are on. */
    SESSIONS
}
