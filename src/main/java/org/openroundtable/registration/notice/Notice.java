package org.openroundtable.registration.notice;

import java.util.List;

import org.openroundtable.programme.CalendarChange;

/**
 * What has changed for one registrant since they were last told.
 *
 * @param ofEvent the event as a whole is at another time; null: it is not
 * @param ofSessions in their programme
 * @param worthALetter also if nothing else has happened
 */
public record Notice(CalendarChange ofEvent, List<CalendarChange> ofSessions, boolean worthALetter) {

    public static final Notice NONE = new Notice(null, List.of(), false);
}
