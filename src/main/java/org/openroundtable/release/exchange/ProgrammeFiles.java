package org.openroundtable.release.exchange;

import java.time.ZoneId;

import org.openroundtable.release.exchange.ProgrammeFile.Broken;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;

/** Tells by its content what a file is, and reads it. */
public final class ProgrammeFiles {

    /** Of sessions, and of speakers; twice as many as documents have. Each is looked for among all that are there. */
    private static final int MOST = 6_000;

    private ProgrammeFiles() {}

    /** @param zone of times that say none */
    public static ProgrammeFile read(String text, ZoneId zone) {
        var file = readAny(text, zone);
        return file instanceof Programme programme
                        && Math.max(
                                        programme.sessions().size(),
                                        programme.speakers().size())
                                > MOST
                ? new Broken(0)
                : file;
    }

    private static ProgrammeFile readAny(String text, ZoneId zone) {
        var beginning = text.stripLeading();
        var file = readStripped(beginning, zone);
        var skipped = (int) text.substring(0, text.length() - beginning.length())
                .chars()
                .filter(character -> character == '\n')
                .count();
        return file instanceof Broken broken && broken.line() > 0 ? new Broken(broken.line() + skipped) : file;
    }

    private static ProgrammeFile readStripped(String text, ZoneId zone) {
        if (text.startsWith("BEGIN:VCALENDAR")) {
            return CalendarProgramme.read(text, zone);
        }
        if (text.startsWith("<")) {
            return ScheduleXml.read(text, zone);
        }
        return text.startsWith("{") ? ScheduleJson.read(text, zone) : new ProgrammeFile.Unknown();
    }
}
