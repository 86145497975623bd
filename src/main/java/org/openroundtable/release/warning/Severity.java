package org.openroundtable.release.warning;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of what a rule finds. */
public enum Severity {
    /** It is not looked for. */
    OFF("off"),
    /** It is said, and can be published. */
    WARN("warn"),
    /** It is said, and can't be published. */
    BLOCK("block");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The name in drafts and forms. */
    public String code() {
        return code;
    }

    public static Optional<Severity> named(String code) {
        return Arrays.stream(values())
                .filter(severity -> severity.code.equals(code))
                .findFirst();
    }
}
