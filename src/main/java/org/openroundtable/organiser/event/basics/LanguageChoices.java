package org.openroundtable.organiser.event.basics;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.openroundtable.time.LocalText;

/** The languages that an event can be in: the official ones of the European Union, and what it has already. */
final class LanguageChoices {

    private static final List<String> OFFICIAL = List.of(
            "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl",
            "pl", "pt", "ro", "sk", "sl", "sv");

    private LanguageChoices() {}

    /** BCP 47 tags, by their names in the reader's language. */
    static List<String> with(List<String> known, Locale reader) {
        return Stream.concat(OFFICIAL.stream(), known.stream())
                .distinct()
                .sorted(Comparator.comparing(tag -> LocalText.languageName(tag, reader), Collator.getInstance(reader)))
                .toList();
    }
}
