package org.openroundtable.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.registration.announcement.Occasion;

/**
 * How a document is taken in.
 *
 * @param refusal asked of what is stored, when nobody else can change the event any more: what becomes of the document
 *     instead; empty: it is taken in
 * @param told on which occasions those whom the changes affect are written to
 * @param note why, for everybody who reads what has changed; null: nothing is said
 */
public record ImportTerms(
        Function<Optional<EventDocument>, Optional<ImportOutcome>> refusal, Set<Occasion> told, String note) {

    /** Whatever is stored, and everybody is told. */
    public static final ImportTerms USUAL = new ImportTerms(Occasion.ALL, null);

    /** Whatever is stored. */
    public ImportTerms(Set<Occasion> told, String note) {
        this(stored -> Optional.empty(), told, note);
    }

    public static ImportTerms onlyIf(Predicate<Optional<EventDocument>> expected) {
        return USUAL.unless(
                stored -> expected.test(stored) ? Optional.empty() : Optional.of(new ImportOutcome.NotAsExpected()));
    }

    /** The same, unless there is one more thing against it. */
    public ImportTerms unless(Function<Optional<EventDocument>, Optional<ImportOutcome>> another) {
        return new ImportTerms(stored -> refusal.apply(stored).or(() -> another.apply(stored)), told, note);
    }
}
