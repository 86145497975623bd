package org.openroundtable.language;

import java.util.List;
import java.util.Locale;

import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/**
 * Texts of organisers in templates: <code>&lt;h1{title.lang}&gt;{title.here}&lt;/h1&gt;</code>. What is not in the page's
 * language says so (WCAG 3.1.2).
 */
@TemplateExtension
public final class Marked {

    private static final HtmlEscaper HTML = new HtmlEscaper(List.of());

    private static final RawString AUTO = new RawString(" dir=\"auto\"");

    private Marked() {}

    /** In the reader's language, if it is there. */
    public static Wording here(Text text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return text.in(locale(locale));
    }

    /** Attributes for the element that holds the text: its language and direction, unless they are those of the page. */
    public static RawString lang(Text text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return lang(here(text, locale), locale);
    }

    public static RawString lang(Wording wording, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var page = locale(locale).toLanguageTag();
        var marks = new StringBuilder();
        if (!wording.language().equals(page)) {
            marks.append(" lang=\"").append(wording.language()).append('"');
        }
        if (!wording.direction().equals(LanguageTag.direction(page))) {
            marks.append(" dir=\"").append(wording.direction()).append('"');
        }
        return new RawString(marks.toString());
    }

    /** The same for a whole block; what is said to be in the page's language shows by itself which way it is written. */
    public static RawString langOrAuto(Text text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var marks = lang(text, locale);
        return marks.getValue().isEmpty() ? AUTO : marks;
    }

    /** A message of ours in which the text stands among the words, as HTML: in an element of its own, if need be. */
    public static RawString marking(
            String message, Text text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var marks = lang(text, locale).getValue();
        var words = here(text, locale).text();
        var start = message.lastIndexOf(words);
        if (marks.isEmpty() || start < 0) {
            return new RawString(escaped(message));
        }
        return new RawString(escaped(message.substring(0, start)) + "<bdi" + marks + ">" + escaped(words) + "</bdi>"
                + escaped(message.substring(start + words.length())));
    }

    private static String escaped(String text) {
        return HTML.map(text, null);
    }

    private static Locale locale(Object given) {
        return given instanceof Locale locale ? locale : Locale.forLanguageTag(given.toString());
    }
}
