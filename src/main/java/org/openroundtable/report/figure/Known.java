package org.openroundtable.report.figure;

import io.quarkus.qute.TemplateEnum;

/** Which organisation somebody came from can be found out later. */
@TemplateEnum
public enum Known {
    THEN("then"),
    NOW("now");

    private final String code;

    Known(String code) {
        this.code = code;
    }

    /** In addresses. */
    public String code() {
        return code;
    }
}
