package org.openroundtable.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    private static boolean isNear(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }
}
