package org.openroundtable.release.creation;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.openroundtable.event.EventSlug;

import com.ibm.icu.text.Transliterator;

/** Names of events in URLs, made of their titles. */
final class FreeSlugs {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-|-$");

    /** Room for what tells events of one title apart. */
    private static final int LONGEST = EventSlug.LONGEST - 10;

    private static final int MOST_ATTEMPTS = 1000;

    private FreeSlugs() {}

    /** What to try one after the other. */
    static Iterable<String> of(String title) {
        var first = named(title);
        return IntStream.rangeClosed(1, MOST_ATTEMPTS).mapToObj(number -> number == 1 ? first : first + "-" + number)
                ::iterator;
    }

    private static String named(String title) {
        var latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower").transliterate(title);
        var name = OTHER.matcher(latin).replaceAll("-");
        var cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        var slug = EDGE.matcher(cut).replaceAll("");
        return slug.isEmpty() ? "event" : slug;
    }
}
