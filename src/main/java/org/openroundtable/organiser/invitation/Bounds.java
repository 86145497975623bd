package org.openroundtable.organiser.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

import org.openroundtable.question.kind.TypedText;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormFields;

/**
 * For how many something is good and until when, as typed.
 *
 * @param lastDay on which it is good; what ends then ends with the day
 */
public record Bounds(String number, String lastDay) {

    public static final int LARGEST_NUMBER = 100_000;

    /** As typed; empty: the field was not sent. */
    public static String line(FormFields fields, String name) {
        return Objects.requireNonNullElse(TypedText.line(fields.value(name)), "");
    }

    /** The last day of what ends at that moment, in the field for days; empty: it never ends. */
    public static String lastDay(Instant end, ZoneId zone) {
        return end == null ? "" : lastDayOf(end, zone).toLocalDate().toString();
    }

    /** A moment of the last day of what ends at that moment. */
    public static ZonedDateTime lastDayOf(Instant end, ZoneId zone) {
        return end.atZone(zone).minusDays(1);
    }

    /** Empty: it is no number from 1 to {@value #LARGEST_NUMBER}. */
    public Optional<Integer> count() {
        return number.matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(number)).filter(count -> count > 0 && count <= LARGEST_NUMBER)
                : Optional.empty();
    }

    /** The last one; empty: it is none. */
    public Optional<LocalDate> day() {
        return Days.read(lastDay);
    }

    /** Empty: it is no day. */
    public Optional<Instant> end(ZoneId zone) {
        return day().map(day -> end(day, zone));
    }

    /** Empty: it is no day, or one that is over; it may be what it was before. */
    public Optional<Instant> endAfter(Instant now, Instant before, ZoneId zone) {
        return end(zone).filter(end -> end.isAfter(now) || end.equals(before));
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
