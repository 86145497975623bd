package org.openroundtable.document.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** What becomes of whoever comes beyond the limit of their organisation. */
public enum OverLimit {
    /** Until one of the others leaves. */
    WAIT("wait"),
    REFUSE("refuse");

    private final String code;

    OverLimit(String code) {
        this.code = code;
    }

    /** The name in documents. */
    @JsonValue
    public String code() {
        return code;
    }
}
