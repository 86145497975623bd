package org.openroundtable.organisation.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A way of writing a name that leads to a record.
 *
 * @param key of all that were typed
 * @param written as it was first
 * @param typed in which forms people have written it, the most frequent first
 * @param countries of those who did, by their codes
 * @param registrations in which it stands
 * @param first when somebody did so first; null: nobody has
 * @param evidence by which rules it was recognised, separated by commas; null: it was not
 */
public record TypedSpelling(
        String key,
        String written,
        List<String> typed,
        Set<String> countries,
        long registrations,
        Instant first,
        String evidence) {}
