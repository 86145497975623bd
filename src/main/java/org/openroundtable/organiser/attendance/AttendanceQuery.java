package org.openroundtable.organiser.attendance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import org.openroundtable.link.WholeNumber;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.Listing;

/**
 * Which part of a session's list is meant, as it stands in the address.
 *
 * @param text words by which somebody is looked for, whether they are expected or not; null: nobody
 * @param after id of the last registration of the page before; null: the first page
 */
record AttendanceQuery(Shown shown, String text, Long after) {

    static AttendanceQuery of(MultivaluedMap<String, String> parameters) {
        var text = parameters.getFirst("q");
        var after = parameters.getFirst("after");
        return new AttendanceQuery(
                Shown.of(parameters.getFirst("show")),
                text == null || text.isBlank() ? null : text.strip(),
                WholeNumber.read(after).orElse(null));
    }

    /** Who is in it, by name. */
    Listing listing(SessionRecord session) {
        var parameters = new HashMap<String, List<String>>();
        parameters.put("sort", List.of("name"));
        if (text != null) {
            parameters.put("q", List.of(text));
            return Listing.of(parameters);
        }
        if (shown == Shown.PRESENT) {
            parameters.put("present", List.of(session.code()));
            return Listing.of(parameters);
        }
        parameters.put("status", List.of(RegistrationState.CONFIRMED.code()));
        if (session.isRegistrable()) {
            parameters.put("session", List.of(session.code()));
            parameters.put("place", List.of(PlaceState.CONFIRMED.code()));
        }
        if (shown == Shown.MISSING) {
            parameters.put("absent", List.of(session.code()));
        }
        return Listing.of(parameters);
    }

    AttendanceQuery behind(Long last) {
        return new AttendanceQuery(shown, text, last);
    }

    /** In the address, with the sign before it; empty: all as usual. */
    String written() {
        return written(Map.of());
    }

    String written(Map<String, Object> besides) {
        var parts = new ArrayList<String>();
        if (shown != Shown.EXPECTED) {
            parts.add("show=" + shown.code());
        }
        if (text != null) {
            parts.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        if (after != null) {
            parts.add("after=" + after);
        }
        besides.forEach((name, value) -> parts.add(name + "=" + value));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
