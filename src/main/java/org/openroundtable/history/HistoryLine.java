package org.openroundtable.history;

import java.time.Instant;

/**
 * One entry, with the names that people know things by. Whatever does not apply is null.
 *
 * @param slug of the event or draft
 * @param event its title; null: it was never published
 * @param registrationId which registration it is about
 * @param person whose registration that is, as they are called now
 * @param session code of the session, or of the session of the place
 * @param account name of the account that it is about
 * @param actorKind as {@link org.openroundtable.account.Actor#kind} says it; null: not known, from before it was kept
 * @param actor name of the account or token; of registrants none, since they are who the registration is of
 * @param address the network address from where
 * @param what name of the change; null: a state, from before changes were named
 * @param before JSON
 * @param after JSON
 * @param state which began, as the database calls it
 * @param reason as the database calls it
 * @param erasedAt when {@code before} and {@code after} were taken out
 */
public record HistoryLine(
        Long id,
        Instant at,
        String slug,
        String event,
        Long registrationId,
        String person,
        String session,
        String sessionTitle,
        String speaker,
        String speakerName,
        Long accountId,
        String account,
        String actorKind,
        Long actorId,
        String actor,
        String address,
        String what,
        String before,
        String after,
        String state,
        String reason,
        Instant erasedAt) {

    public HistoryObject about() {
        if (registrationId != null) {
            return HistoryObject.REGISTRATION;
        }
        if (session != null) {
            return HistoryObject.SESSION;
        }
        if (speaker != null) {
            return HistoryObject.SPEAKER;
        }
        if (accountId != null) {
            return HistoryObject.ACCOUNT;
        }
        return slug == null ? HistoryObject.INSTALLATION : HistoryObject.EVENT;
    }
}
