package org.openroundtable.calendar;

import java.util.regex.Pattern;

/** Takes out the control characters that RFC 5545 (3.1) forbids in a value, escaped or not. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private PlainText() {}

    static String line(String text) {
        return LINE_END.matcher(lines(text)).replaceAll(" ");
    }

    static String lines(String text) {
        return CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
