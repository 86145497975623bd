package org.openroundtable.organiser.figure.edition;

import java.util.List;

import org.openroundtable.report.figure.Share;

import io.quarkus.qute.TemplateEnum;

/** How organisations are told apart by the editions that they were at. */
@TemplateEnum
public enum Loyalty {
    FIRST("new"),
    RETURNING("returning"),
    LAPSED("lapsed");

    private final String code;

    Loyalty(String code) {
        this.code = code;
    }

    /** In addresses. */
    public String code() {
        return code;
    }

    public List<Share> of(Edition edition) {
        return switch (this) {
            case FIRST -> edition.first();
            case RETURNING -> edition.returning();
            case LAPSED -> edition.lapsed();
        };
    }
}
