package org.openroundtable.registration.occupancy;

import java.util.Map;
import java.util.Optional;

import org.openroundtable.capacity.LimitOwner.AnswerOption;

/**
 * How full an event and each of its sessions is, and how often an option can still be chosen.
 *
 * @param event of the event as a whole
 * @param sessions of each registrable session, by its code
 * @param options of each option of a question that has a limit; confirmed are not counted
 */
public record EventOccupancy(Occupancy event, Map<String, Occupancy> sessions, Map<AnswerOption, Occupancy> options) {

    /** How many more can choose it; null: any number. */
    public Integer left(AnswerOption option) {
        return options.containsKey(option) ? options.get(option).placesLeft() : null;
    }

    public Optional<Occupancy> session(String code) {
        return Optional.ofNullable(sessions.get(code));
    }
}
