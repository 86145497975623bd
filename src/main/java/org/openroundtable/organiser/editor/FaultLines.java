package org.openroundtable.organiser.editor;

import java.util.List;

/**
 * What is wrong with a document that was sent.
 *
 * @param more how many there are beside these
 */
public record FaultLines(List<Line> lines, long more) {

    public static final FaultLines NONE = new FaultLines(List.of(), 0);

    /**
     * @param where by the names of things, in the reader's language; empty: the document as a whole
     * @param pointer the same as a JSON pointer (RFC 6901); null: the text that was sent is no such document
     */
    public record Line(String where, String pointer, String what) {}

    public long count() {
        return lines.size() + more;
    }
}
