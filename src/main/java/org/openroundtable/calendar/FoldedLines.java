package org.openroundtable.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds content lines at 75 octets, never within a character (RFC 5545, 3.1). ical4j counts characters instead, which
 * makes a line of Greek twice too long.
 */
final class FoldedLines {

    private static final int LIMIT = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private FoldedLines() {}

    /** @param unfolded content lines, each ended by CRLF */
    static byte[] of(String unfolded) {
        var octets = unfolded.getBytes(StandardCharsets.UTF_8);
        var folded = new ByteArrayOutputStream(octets.length + octets.length / 16);
        var from = 0;
        while (from < octets.length) {
            var to = lineEnd(octets, from);
            foldLine(octets, from, to, folded);
            from = to;
        }
        return folded.toByteArray();
    }

    /** Just behind the CRLF of the line that starts at {@code from}. */
    private static int lineEnd(byte[] octets, int from) {
        var at = from;
        while (at < octets.length && octets[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, octets.length);
    }

    private static void foldLine(byte[] octets, int from, int to, ByteArrayOutputStream folded) {
        var start = from;
        var room = LIMIT;
        // the CRLF at the end counts for nothing
        while (to - 2 - start > room) {
            var cut = start + room;
            while (isInsideCharacter(octets[cut])) {
                cut--;
            }
            folded.write(octets, start, cut - start);
            folded.write(FOLD, 0, FOLD.length);
            start = cut;
            room = LIMIT - 1; // the space that continues the line is part of it
        }
        folded.write(octets, start, to - start);
    }

    private static boolean isInsideCharacter(byte octet) {
        return (octet & 0b1100_0000) == 0b1000_0000;
    }
}
