package org.openroundtable.release;

import java.time.Instant;
import java.util.Set;

import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.comparison.ChangesJson;

/**
 * That there was a release, without what it was.
 *
 * @param held occasions on which nobody was written to, since whoever published it held that back
 * @param note why, for everybody; null: nothing was said
 * @param by name of who has published it; null: no account of this installation
 */
public record ReleaseHead(int number, Set<Occasion> held, String note, Instant at, String by) {

    /** As rows keep it. */
    ReleaseHead(int number, Set<Occasion> told, String changes, String note, Instant at, String by) {
        this(number, ChangesJson.read(changes).isEmpty() ? Set.of() : Occasion.without(told), note, at, by);
    }
}
