package org.openroundtable.file;

/** Why something that was uploaded is not taken. */
public enum FileRefusal {
    EMPTY,
    /** None of the types that may be uploaded, whatever it is called. */
    UNKNOWN_TYPE,
    /** A document that brings a program along. */
    WITH_MACROS,
    /** It begins like a picture, and can't be read as one. */
    UNREADABLE,
    /** More than {@link Pictures#MOST_PIXELS}, or a longer side than {@link Pictures#LONGEST_SIDE}. */
    TOO_MANY_PIXELS
}
