package org.openroundtable.release;

import java.time.Instant;
import java.util.List;

import org.openroundtable.release.comparison.ChangesJson;
import org.openroundtable.release.comparison.DocumentChange;

/**
 * What a release has changed, without what it was.
 *
 * @param changes empty: it was the first, or the first that was kept
 * @param note or null
 */
public record ReleaseChanges(int number, List<DocumentChange> changes, String note, Instant at) {

    /** As rows keep it. */
    ReleaseChanges(int number, String changes, String note, Instant at) {
        this(number, ChangesJson.read(changes), note, at);
    }
}
