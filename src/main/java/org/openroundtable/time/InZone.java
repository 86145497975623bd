package org.openroundtable.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Moments as clocks in a zone show them. A moment that is not set stays null. */
public final class InZone {

    private InZone() {}

    public static ZonedDateTime at(Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone);
    }

    /** With the offset alone, as documents and the API write it (RFC 3339). */
    public static OffsetDateTime offsetAt(Instant moment, ZoneId zone) {
        return moment == null ? null : at(moment, zone).toOffsetDateTime();
    }
}
