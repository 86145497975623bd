package org.openroundtable.release.publication;

import java.util.List;

import org.openroundtable.registration.occupancy.Overbooking;

/**
 * Whom it concerns that a draft is published.
 *
 * @param everybody null: it concerns only people in the sessions that change
 * @param sessions that change and that somebody is in
 * @param overbooked limits that would be below what is taken
 * @param answered questions that change and have been answered; the answers stay
 * @param speakers names of those whose sessions are at another time or place, called off or cast anew
 * @param overlaps sessions that are at the same time from then on, and were not
 */
public record Affected(
        Everybody everybody,
        List<InSession> sessions,
        List<Overbooked> overbooked,
        List<Answered> answered,
        List<String> speakers,
        List<NewOverlap> overlaps) {

    static final Affected NOBODY = new Affected(null, List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Of the event as a whole.
     *
     * @param registered how many have registered and neither wait nor await approval
     * @param waiting how many wait
     * @param undecided how many await approval, and still do when it is not asked for any more
     */
    public record Everybody(long registered, long waiting, long undecided) {}

    /**
     * @param code of the session
     * @param places how many have one, or have one held or on offer
     * @param waiting how many wait
     */
    public record InSession(String code, long places, long waiting) {}

    /** @param session code; null: the event as a whole */
    public record Overbooked(String session, Overbooking by) {}

    /**
     * @param code of the question
     * @param registrations how many have answered it
     */
    public record Answered(String code, long registrations) {}

    /**
     * @param first code
     * @param second code
     * @param registrations how many have or wait for a place in both
     */
    public record NewOverlap(String first, String second, long registrations) {}
}
