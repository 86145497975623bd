package org.openroundtable.organiser.figure.course;

import java.util.Arrays;

import io.quarkus.qute.TemplateEnum;

/** Along what days stand in a chart. */
@TemplateEnum
public enum Axis {
    DATE("date"),
    /** So that editions can be held against each other. */
    BEFORE("before");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    /** In addresses. */
    public String code() {
        return code;
    }

    /** @param code null, or what is none: by date */
    public static Axis of(String code) {
        return Arrays.stream(values())
                .filter(axis -> axis.code.equals(code))
                .findFirst()
                .orElse(DATE);
    }
}
