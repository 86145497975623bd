package org.openroundtable.programme;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of session. */
public enum SessionType {
    OPENING("opening"),
    KEYNOTE("keynote"),
    PANEL("panel"),
    PRESENTATION("presentation"),
    DISCUSSION("discussion"),
    WORKSHOP("workshop"),
    BREAK("break"),
    NETWORKING("networking"),
    CLOSING("closing");

    private final String code;

    SessionType(String code) {
        this.code = code;
    }

    /** The name in documents and in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
