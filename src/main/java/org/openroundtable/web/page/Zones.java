package org.openroundtable.web.page;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;

/** The time zone that a reader chose to see times in: {@code ?zone=} for one page, else the cookie. */
public final class Zones {

    static final String COOKIE = "zone";

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone ->
                    zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    private Zones() {}

    /** To choose from: the names of places. */
    public static List<String> all() {
        return ALL;
    }

    /** The chosen zone, or empty: then times are shown in the zone of the event. */
    public static Optional<ZoneId> chosen(HttpServerRequest request) {
        var asked = request.getParam("zone");
        if (asked != null) {
            return named(asked);
        }
        var cookie = request.getCookie(CookieNames.of(COOKIE, request));
        return cookie == null ? Optional.empty() : named(cookie.getValue());
    }

    /** The region with this name, as {@code Europe/Brussels}, if there is one. */
    public static Optional<ZoneId> named(String name) {
        // Only regions: an offset such as +02:00 would be wrong in the other half of the year.
        if (!name.contains("/") && !name.equals("UTC")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
