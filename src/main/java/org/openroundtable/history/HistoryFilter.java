package org.openroundtable.history;

import java.time.Instant;

/**
 * Which entries are wanted; what is null does not narrow.
 *
 * @param slug those of one event or draft
 * @param registrationId those of one registration
 * @param session code, of a session of the event: its own, not those of places in it
 * @param speaker code, of a speaker of the event
 * @param accountId those about one account
 * @param about those about one kind of thing
 * @param actorKind as {@link org.openroundtable.account.Actor#kind} says it
 * @param actorId of an actor of that kind
 * @param what name of the change
 * @param from the first moment
 * @param until the first moment after them
 * @param text that stands in what was before or after, or in the name of the session or speaker; in any case of letters
 */
public record HistoryFilter(
        String slug,
        Long registrationId,
        String session,
        String speaker,
        Long accountId,
        HistoryObject about,
        String actorKind,
        Long actorId,
        String what,
        Instant from,
        Instant until,
        String text) {

    public static final HistoryFilter ALL =
            new HistoryFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    public static HistoryFilter event(String slug) {
        return new HistoryFilter(slug, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static HistoryFilter registration(Long id) {
        return new HistoryFilter(null, id, null, null, null, null, null, null, null, null, null, null);
    }
}
