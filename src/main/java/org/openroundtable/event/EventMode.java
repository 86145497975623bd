package org.openroundtable.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an event takes place. */
public enum EventMode {
    ONLINE("online"),
    ONSITE("onsite"),
    HYBRID("hybrid");

    private final String code;

    EventMode(String code) {
        this.code = code;
    }

    /** The name in documents and in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
