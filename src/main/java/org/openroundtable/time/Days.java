package org.openroundtable.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Days and moments as forms and addresses have them (HTML date and local date and time strings), of the years in which
 * anybody plans something: what is far away can be neither stored nor counted on.
 */
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    /** @param typed null: nothing. Empty: it is no such day */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse).filter(day -> isNear(day.getYear()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The same of a moment by the clocks of some zone. */
    public static Optional<LocalDateTime> readMoment(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDateTime::parse).filter(moment -> isNear(moment.getYear()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * The same with an offset (RFC 3339), or by the clocks of the zone. Whoever leaves the plus of an offset as it is in an
     * address has sent a space.
     */
    public static Optional<Instant> readMoment(String typed, ZoneId zone) {
        try {
            var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    typed.replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from);
            var moment = read instanceof OffsetDateTime there
                    ? there.toZonedDateTime()
                    : ((LocalDateTime) read).atZone(zone);
            return isNear(moment.getYear()) ? Optional.of(moment.toInstant()) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isNear(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }
}
