package org.openroundtable.site.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openroundtable.link.Paths;

/** Makes of a public page one of the preview: what it leads to within the event is in the preview, too. */
final class PreviewLinks {

    private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>");

    private PreviewLinks() {}

    /** @param banner HTML that comes first on the page */
    static String within(String page, String slug, String banner) {
        var link = Pattern.compile("(href|action)=\"" + Pattern.quote(Paths.event(slug))
                + "(?=[\"?#]|/(?:programme|sessions|speakers|organisations|privacy|register|theme\\.css)[\"?#/])");
        var linked = link.matcher(page).replaceAll("$1=\"" + Matcher.quoteReplacement(Paths.preview(slug)));
        return MAIN.matcher(linked).replaceFirst("$0" + Matcher.quoteReplacement(banner));
    }
}
