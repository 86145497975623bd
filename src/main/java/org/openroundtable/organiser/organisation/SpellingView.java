package org.openroundtable.organiser.organisation;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.organisation.matching.Evidence;
import org.openroundtable.organisation.search.TypedSpelling;

/**
 * A way of writing a name.
 *
 * @param others further forms in which it was typed
 * @param first when it was first typed, in UTC; null: it was not
 * @param evidence by which it was recognised; empty: it was not
 */
record SpellingView(TypedSpelling spelling, List<String> others, ZonedDateTime first, List<Evidence> evidence) {

    static SpellingView of(TypedSpelling spelling) {
        return new SpellingView(
                spelling,
                spelling.typed().stream()
                        .filter(typed -> !typed.equals(spelling.written()))
                        .toList(),
                spelling.first() == null ? null : spelling.first().atZone(ZoneOffset.UTC),
                Evidence.read(spelling.evidence()));
    }
}
