package org.openroundtable.organiser.registration;

import java.time.LocalDateTime;
import java.util.function.Function;

import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.registration.search.Sorting;

/**
 * A column of the list, for one reader: the page and the files show the same.
 *
 * @param code in the address
 * @param key what it sorts by; null: nothing
 * @param value text, number, truth or {@link LocalDateTime} in the event's zone; null: nothing
 */
public record ListColumn(String code, String heading, Sorting.Key key, Function<FoundRegistration, Object> value) {

    Object cell(FoundRegistration registration) {
        return value.apply(registration);
    }

    /** As one line. */
    public String text(FoundRegistration registration) {
        var cell = cell(registration);
        return cell == null ? "" : cell.toString();
    }
}
