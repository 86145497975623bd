package org.openroundtable.release.publication;

import java.util.List;

/**
 * Whom it concerns that a draft is published.
 *
 * @param registered how many have registered for the event and neither wait for it nor await approval
 * @param waiting how many wait for the event as a whole
 * @param undecided how many await approval, and still do when it is not asked for any more
 * @param answered questions that change and have been answered; the answers stay
 * @param speakers names of those whose sessions are at another time or place, called off or cast anew
 * @param overlaps sessions that are at the same time from then on, and were not
 */
public record Affected(
        long registered,
        long waiting,
        long undecided,
        List<Answered> answered,
        List<String> speakers,
        List<NewOverlap> overlaps) {

    static final Affected NOBODY = new Affected(0, 0, 0, List.of(), List.of(), List.of());

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
