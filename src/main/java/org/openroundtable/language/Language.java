package org.openroundtable.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

import com.ibm.icu.lang.UCharacter;

/**
 * One of the languages that pages and mails are written in. {@code quarkus.locales} lists them, and that is the only
 * list: the text of each is in its own files.
 */
public final class Language {

    private static final List<Language> ALL =
            ConfigProvider.getConfig().getValues("quarkus.locales", Locale.class).stream()
                    .map(Language::new)
                    .toList();

    private final Locale locale;
    private final String ownName;

    private Language(Locale locale) {
        this.locale = locale;
        this.ownName = UCharacter.toTitleCase(locale, locale.getDisplayName(locale), null);
    }

    /** In the order in which to offer them. */
    public static List<Language> all() {
        return ALL;
    }

    /** The first one. It is spoken when none of the reader's fits. */
    public static Language base() {
        return ALL.get(0);
    }

    public static List<String> tags() {
        return ALL.stream().map(Language::tag).toList();
    }

    /** The one with exactly this tag, in whatever case. */
    public static Optional<Language> named(String tag) {
        return ALL.stream()
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /**
     * The one that fits best, else the first.
     *
     * @param header language tags as in {@code Accept-Language} (RFC 9110 section 12.5.4; one tag will do), or null
     */
    public static Language accepted(String header) {
        return accepted(header, ALL);
    }

    /** The same among some of them. */
    public static Language accepted(String header, List<Language> among) {
        if (header == null || header.isBlank()) {
            return among.get(0);
        }
        return named(header).filter(among::contains).orElseGet(() -> lookUp(header, among));
    }

    private static Language lookUp(String header, List<Language> among) {
        try {
            var locales = among.stream().map(Language::locale).toList();
            var match = Locale.lookup(Locale.LanguageRange.parse(header), locales);
            return among.get(match == null ? 0 : locales.indexOf(match));
        } catch (IllegalArgumentException malformed) {
            return among.get(0);
        }
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag, as in {@code <html lang>}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language's name in that language: "Français". */
    public String ownName() {
        return ownName;
    }
}
