package org.openroundtable.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.registration.announcement.Occasion;

/**
 * How a document is taken in.
 *
 * @param expected asked of what is stored, when nobody else can change the event any more
 * @param told on which occasions those whom the changes affect are written to
 * @param note why, for everybody who reads what has changed; null: nothing is said
 */
public record ImportTerms(Predicate<Optional<EventDocument>> expected, Set<Occasion> told, String note) {

    /** Whatever is stored, and everybody is told. */
    public static final ImportTerms USUAL = new ImportTerms(stored -> true, Occasion.ALL, null);

    public static ImportTerms onlyIf(Predicate<Optional<EventDocument>> expected) {
        return new ImportTerms(expected, Occasion.ALL, null);
    }
}
