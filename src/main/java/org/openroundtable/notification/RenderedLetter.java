package org.openroundtable.notification;

import java.util.regex.Pattern;

import io.quarkus.qute.Variant;

/** A letter in its two versions, with the words of others in it. */
record RenderedLetter(String subject, String plain, String html) {

    /** Of the name of a letter's class. */
    static final Pattern WORDS = Pattern.compile("[A-Z][a-z]*");

    /** In characters; about what the longer version takes. */
    private static final int LENGTH = 8192;

    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
    private static final Variant TEXT = Variant.forContentType(Variant.TEXT_PLAIN);

    static RenderedLetter of(Letter letter) {
        return new RenderedLetter(
                letter.about().subject(letter.heading()),
                ForeignText.intoPlain(render(letter, TEXT)),
                ForeignText.intoHtml(render(letter, HTML)));
    }

    private static String render(Letter letter, Variant variant) {
        return letter.setLocale(letter.about().locale())
                .setVariant(variant)
                .setCapacity(LENGTH)
                .render();
    }
}
