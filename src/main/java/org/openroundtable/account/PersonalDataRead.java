package org.openroundtable.account;

/** Somebody has taken out at once what many have told of themselves. */
public record PersonalDataRead(Reading after) implements Change {

    @Override
    public Object before() {
        return null;
    }

    /**
     * @param list what it is a list of: registrations, attendance, needs …
     * @param format csv, xlsx, pdf, json, or page
     * @param persons how many stand in it
     * @param query how it was narrowed, as in its address; empty: not at all
     */
    public record Reading(String list, String format, long persons, String query) {}
}
