package org.openroundtable.event;

import org.openroundtable.calendar.CalendarEntry;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an event takes place as announced. */
public enum EventStatus {
    SCHEDULED("scheduled", CalendarEntry.Status.CONFIRMED),
    /** It does not take place at the times that were announced; new ones are not known yet. */
    POSTPONED("postponed", CalendarEntry.Status.CANCELLED),
    CANCELLED("cancelled", CalendarEntry.Status.CANCELLED);

    private final String code;
    private final CalendarEntry.Status inCalendars;

    EventStatus(String code, CalendarEntry.Status inCalendars) {
        this.code = code;
        this.inCalendars = inCalendars;
    }

    /** The name in documents and in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** How sure the event's sessions are, for whoever attends them. */
    public CalendarEntry.Status inCalendars() {
        return inCalendars;
    }
}
