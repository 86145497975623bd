package org.openroundtable.release.exchange;

import java.time.ZoneId;

/** Tells by its content what a file is, and reads it. */
public final class ProgrammeFiles {

    private ProgrammeFiles() {}

    /** @param zone of times that say none */
    public static ProgrammeFile read(String text, ZoneId zone) {
        var beginning = text.stripLeading();
        if (beginning.startsWith("BEGIN:VCALENDAR")) {
            return CalendarProgramme.read(beginning, zone);
        }
        return beginning.startsWith("<") ? ScheduleXml.read(beginning, zone) : ScheduleJson.read(beginning, zone);
    }
}
