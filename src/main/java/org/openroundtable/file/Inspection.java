package org.openroundtable.file;

/** What a file is, or why it is not taken. */
public sealed interface Inspection {

    record Known(FileType type) implements Inspection {}

    record Refused(FileRefusal reason) implements Inspection {}
}
