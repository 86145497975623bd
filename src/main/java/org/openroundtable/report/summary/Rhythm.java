package org.openroundtable.report.summary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import io.quarkus.qute.TemplateEnum;

/** How often summaries come: in the morning by the clocks of the event, every day or every Monday. */
@TemplateEnum
public enum Rhythm {
    DAILY,
    WEEKLY;

    private static final LocalTime HOUR = LocalTime.of(7, 0);

    /** The first moment after another. */
    Instant next(Instant after, ZoneId zone) {
        var day = after.atZone(zone).toLocalDate();
        while (!day.atTime(HOUR).atZone(zone).toInstant().isAfter(after)
                || this == WEEKLY && day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(HOUR).atZone(zone).toInstant();
    }
}
