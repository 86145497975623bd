package org.openroundtable.site.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openroundtable.link.Paths;

/** Makes of a registrant's page one on which nothing can be done, and that leads to public pages alone. */
final class ReadOnlyPage {

    private static final Pattern MAIN = Pattern.compile("(?s)(<main\\b[^>]*>)(.*)(</main>)");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b");

    private ReadOnlyPage() {}

    /** @param banner HTML that comes first on the page */
    static String of(String page, String slug, String banner) {
        var main = MAIN.matcher(page);
        if (!main.find()) {
            throw new IllegalStateException("A page without a main part");
        }
        var content = FORM.matcher(main.group(2)).replaceAll("<form>");
        content = BUTTON.matcher(content).replaceAll("<button disabled");
        content = notPublic(slug).matcher(content).replaceAll(" role=\"link\" aria-disabled=\"true\"");
        return main.replaceFirst(Matcher.quoteReplacement(main.group(1) + banner + content + main.group(3)));
    }

    /** Links but those to pages that anybody may open, within the page, and to write a mail. */
    private static Pattern notPublic(String slug) {
        return Pattern.compile(" href=\"(?!(?:/events|" + Pattern.quote(Paths.event(slug))
                + "(?:/[^\"]*)?|#[^\"]*|mailto:[^\"]*)\")[^\"]*\"");
    }
}
