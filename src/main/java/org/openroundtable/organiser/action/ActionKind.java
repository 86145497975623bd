package org.openroundtable.organiser.action;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;

/** What can be done at once. */
@TemplateEnum
public enum ActionKind {
    OPEN,
    CLOSE,
    LIMIT,
    CANCEL,
    POSTPONE,
    REINSTATE,
    JOIN;

    /** The name in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Somebody wants to know why. */
    boolean needsReason() {
        return this == CANCEL || this == POSTPONE;
    }
}
