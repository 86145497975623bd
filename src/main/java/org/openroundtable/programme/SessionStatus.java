package org.openroundtable.programme;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a session of the programme takes place. */
public enum SessionStatus {
    SCHEDULED("scheduled"),
    CANCELLED("cancelled");

    private final String code;

    SessionStatus(String code) {
        this.code = code;
    }

    /** The name in documents and in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
