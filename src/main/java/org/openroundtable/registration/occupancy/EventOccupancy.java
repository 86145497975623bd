package org.openroundtable.registration.occupancy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.openroundtable.capacity.LimitOwner.AnswerOption;

/**
 * How full an event and each of its sessions is, and how often an option can still be chosen.
 *
 * @param event of the event as a whole
 * @param sessions of each registrable session, by its code
 * @param options of each option of a question that has a limit; confirmed are not counted
 */
public record EventOccupancy(Occupancy event, Map<String, Occupancy> sessions, Map<AnswerOption, Occupancy> options) {

    static final EventOccupancy WITHOUT_LIMIT = new EventOccupancy(Occupancy.WITHOUT_LIMIT, Map.of(), Map.of());

    /**
     * As whoever has no place in the event finds it: of a session or an option there is no more to be had than of the
     * event.
     */
    public EventOccupancy forNewcomers() {
        return new EventOccupancy(event, within(sessions), within(options));
    }

    private <T> Map<T, Occupancy> within(Map<T, Occupancy> occupancies) {
        return occupancies.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .within(event)));
    }

    /** How many more can choose it; null: any number. */
    public Integer left(AnswerOption option) {
        return options.containsKey(option) ? options.get(option).placesLeft() : null;
    }

    public Optional<Occupancy> session(String code) {
        return Optional.ofNullable(sessions.get(code));
    }
}
