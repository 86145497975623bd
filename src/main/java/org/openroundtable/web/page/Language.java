package org.openroundtable.web.page;

import java.util.List;
import java.util.Locale;

import io.vertx.core.http.HttpServerRequest;

/** The languages that the pages are written in; the first one is spoken when none of the reader's fits. */
public enum Language {
    EN(Locale.ENGLISH, "English"),
    FR(Locale.FRENCH, "Français");

    static final String COOKIE = "language";

    private static final List<Locale> LOCALES = List.of(EN.locale, FR.locale);

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag, as in {@code <html lang>}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language's name in that language. */
    public String ownName() {
        return ownName;
    }

    /** The language chosen by cookie, else by {@code Accept-Language}, else English. */
    public static Language of(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        if (cookie != null) {
            for (var language : values()) {
                if (language.tag().equals(cookie.getValue())) {
                    return language;
                }
            }
        }
        return accepted(request.getHeader("Accept-Language"));
    }

    /**
     * The one that fits best, else English.
     *
     * @param header language tags as in {@code Accept-Language}, or null
     */
    public static Language accepted(String header) {
        if (header == null || header.isBlank()) {
            return EN;
        }
        try {
            var match = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
            return Locale.FRENCH.equals(match) ? FR : EN;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
