package org.openroundtable.event.privacy;

import com.fasterxml.jackson.annotation.JsonValue;

/** The law under which personal data are processed. */
public enum PrivacyLaw {
    /** Regulation (EU) 2016/679. */
    GDPR("gdpr"),
    /** Regulation (EU) 2018/1725: of the Union's own institutions, bodies, offices and agencies. */
    EU_INSTITUTIONS("eu-2018-1725");

    private final String code;

    PrivacyLaw(String code) {
        this.code = code;
    }

    /** The name in documents and in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
