package org.openroundtable.testing.page;

import java.util.regex.Pattern;

import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

import static org.hamcrest.Matchers.containsString;

/** HTML without regard to where its templates break their lines. */
public final class Markup {

    private static final Pattern BESIDE_TAGS = Pattern.compile("(?<=>)\\s+|\\s+(?=[<>])");

    private Markup() {}

    /** Contains the piece of HTML. White space beside tags counts for nothing, elsewhere for one blank. */
    public static Matcher<String> containsMarkup(String html) {
        return new FeatureMatcher<>(containsString(folded(html)), "HTML", "HTML") {
            @Override
            protected String featureValueOf(String page) {
                return folded(page);
            }
        };
    }

    /** The value of a hidden field of a form. */
    public static String hidden(String html, String name) {
        var field = Pattern.compile("<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\">")
                .matcher(html);
        if (!field.find()) {
            throw new AssertionError("No hidden field " + name + " in:\n" + html);
        }
        return field.group(1);
    }

    public static String folded(String html) {
        return BESIDE_TAGS.matcher(html).replaceAll("").replaceAll("\\s+", " ");
    }
}
