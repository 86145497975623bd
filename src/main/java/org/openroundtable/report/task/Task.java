package org.openroundtable.report.task;

import java.time.Instant;

/**
 * Something that waits for an organiser.
 *
 * @param slug of the event
 * @param number how many there are of it
 * @param at when the first of it happened or will: began to wait, runs out, failed, opens, closes or starts
 * @param registration id of the one that it is about; null: of none, or of several
 * @param name of the person that it is about; null: nobody alone
 */
public record Task(Kind kind, String slug, int number, Instant at, Long registration, String name) {

    /** What it is, the most urgent first. */
    public enum Kind {
        /** Places in sessions are on offer from a waiting list, and soon are not any more. */
        OFFER,
        /** The same with places in the event as a whole. */
        EVENT_OFFER,
        /** Registrations are to be approved or rejected. */
        APPROVAL,
        /** A mail to somebody who has registered has failed, and none has gone out to them since. */
        MAIL,
        /** Registration opens soon. */
        OPENING,
        /** Registration closes soon. */
        CLOSING,
        /** Panels that are still to come have nobody who moderates them. */
        MODERATOR
    }
}
