package org.openroundtable.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

import com.ibm.icu.text.MessageFormat;

/** What depends on a number, in messages: <code>{n.plural('one {# place left} other {# places left}')}</code>. */
@TemplateExtension
public final class Plural {

    private record Pattern(String cases, Locale locale) {}

    /** Of the messages, so not many; parsing one takes a hundred times as long as using it. */
    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Plural() {}

    /**
     * @param cases in ICU's syntax for plurals: exact numbers ({@code =0}) and the categories that CLDR has for the
     *     language, each with its text in braces, in which {@code #} stands for the number
     */
    public static String plural(
            Number number, String cases, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var format = FORMATS.computeIfAbsent(new Pattern(cases, locale(locale)), Plural::format);
        // A format is not made for several threads.
        synchronized (format) {
            return format.format(new Object[] {number});
        }
    }

    private static MessageFormat format(Pattern pattern) {
        return new MessageFormat("{0, plural, " + pattern.cases() + "}", pattern.locale());
    }

    private static Locale locale(Object given) {
        return given instanceof Locale locale ? locale : Locale.forLanguageTag(given.toString());
    }
}
