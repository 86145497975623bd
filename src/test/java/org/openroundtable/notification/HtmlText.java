package org.openroundtable.notification;

import java.util.List;

/** The words of a mail without what is around them, to compare its two versions. */
final class HtmlText {

    private HtmlText() {}

    static String of(String html) {
        return html.substring(html.indexOf("<body>"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("&lt;", "<")
                .replaceAll("&gt;", ">")
                .replaceAll("&quot;", "\"")
                .replaceAll("&#39;", "'")
                .replaceAll("&amp;", "&");
    }

    /** What a plain text says, line by line; the address behind the button is no text in the other version. */
    static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.equals("-- ") && !line.contains("/registrations/") && !line.contains("/events/"))
                .map(line -> line.replaceFirst("^\\* ", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
