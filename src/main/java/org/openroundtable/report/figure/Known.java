package org.openroundtable.report.figure;

import java.util.Arrays;
import java.util.Optional;

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

    /** Empty: there is no such code. */
    public static Optional<Known> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    /** In addresses. */
    public String code() {
        return code;
    }
}
