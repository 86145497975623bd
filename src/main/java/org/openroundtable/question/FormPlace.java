package org.openroundtable.question;

/** Where the form asks a question. */
public enum FormPlace {
    AFTER_ORGANISATION_TYPE("organisationType"),
    AFTER_COUNTRY("country"),
    /** Below everything else. */
    END(null);

    private final String after;

    FormPlace(String after) {
        this.after = after;
    }

    /** Name of the field that comes before it; null: all of them do. */
    public String after() {
        return after;
    }
}
