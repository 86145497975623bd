package org.openroundtable.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

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
        return marking(message, List.of(text), locale);
    }

    /** The same with several. */
    public static RawString marking(
            String message, List<Text> texts, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var found = new TreeMap<Integer, Wording>();
        texts.stream()
                .map(text -> here(text, locale))
                .filter(words -> !lang(words, locale).getValue().isEmpty())
                // "Panel 10" before "Panel 1", which stands within it.
                .sorted(Comparator.comparing((Wording words) -> words.text().length())
                        .reversed())
                .forEach(words -> find(message, words, found));
        var html = new StringBuilder();
        var end = 0;
        for (var at : found.entrySet()) {
            var words = at.getValue();
            html.append(escaped(message.substring(end, at.getKey())))
                    .append("<bdi")
                    .append(lang(words, locale).getValue())
                    .append('>')
                    .append(escaped(words.text()))
                    .append("</bdi>");
            end = at.getKey() + words.text().length();
        }
        return new RawString(html.append(escaped(message.substring(end))).toString());
    }

    /** The last place that is still free: what comes before may be a word of ours. */
    private static void find(String message, Wording words, TreeMap<Integer, Wording> found) {
        var at = message.lastIndexOf(words.text());
        while (at >= 0 && isTaken(at, words, found)) {
            at = message.lastIndexOf(words.text(), at - 1);
        }
        if (at >= 0) {
            found.put(at, words);
        }
    }

    private static boolean isTaken(int at, Wording words, TreeMap<Integer, Wording> found) {
        var before = found.lowerEntry(at + words.text().length());
        return before != null && before.getKey() + before.getValue().text().length() > at;
    }

    private static String escaped(String text) {
        return HTML.map(text, null);
    }

    private static Locale locale(Object given) {
        return given instanceof Locale locale ? locale : Locale.forLanguageTag(given.toString());
    }
}
