package org.openroundtable.programme;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a speaker does in a session. */
public enum Role {
    CHAIR("chair"),
    KEYNOTE("keynote"),
    SPEAKER("speaker"),
    MODERATOR("moderator"),
    PANELLIST("panellist"),
    RAPPORTEUR("rapporteur");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name in documents and in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
