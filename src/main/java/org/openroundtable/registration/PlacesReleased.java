package org.openroundtable.registration;

import java.util.List;

/**
 * Places from the waiting list have gone to a registration, or are on offer to it.
 *
 * @param places in sessions; empty: only the registration as a whole has come up from the event's line
 */
public record PlacesReleased(Registration registration, List<Place> places) {}
