package org.openroundtable.registration.occupancy;

import java.util.Map;
import java.util.Optional;

/**
 * How full an event and each of its sessions is.
 *
 * @param event of the event as a whole
 * @param sessions of each registrable session, by its code
 */
public record EventOccupancy(Occupancy event, Map<String, Occupancy> sessions) {

    public Optional<Occupancy> session(String code) {
        return Optional.ofNullable(sessions.get(code));
    }
}
