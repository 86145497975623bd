package org.openroundtable.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an event takes place as announced. */
public enum EventStatus {
    SCHEDULED("scheduled"),
    POSTPONED("postponed"),
    CANCELLED("cancelled");

    private final String code;

    EventStatus(String code) {
        this.code = code;
    }

    /** The name in documents and in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
