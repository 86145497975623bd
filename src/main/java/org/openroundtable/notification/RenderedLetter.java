package org.openroundtable.notification;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/** A letter in its two versions, with the words of others in it. */
public record RenderedLetter(String subject, String plain, String html) {

    /** Of the name of a letter's class. */
    private static final Pattern WORDS = Pattern.compile("[A-Z][a-z]*");

    /** In characters; about what the longer version takes. */
    private static final int LENGTH = 8192;

    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
    private static final Variant TEXT = Variant.forContentType(Variant.TEXT_PLAIN);

    /** @param subject plain, of one line */
    public static RenderedLetter of(TemplateInstance letter, Locale locale, String subject) {
        return new RenderedLetter(
                subject,
                ForeignText.intoPlain(render(letter, locale, TEXT)),
                ForeignText.intoHtml(render(letter, locale, HTML)));
    }

    /** As the outbox has it: "event-cancelled" of an {@code EventCancelledLetter}. */
    public static String occasion(TemplateInstance letter) {
        return WORDS.matcher(letter.getClass().getSimpleName())
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("letter"))
                .collect(Collectors.joining("-"));
    }

    private static String render(TemplateInstance letter, Locale locale, Variant variant) {
        return letter.setLocale(locale).setVariant(variant).setCapacity(LENGTH).render();
    }
}
