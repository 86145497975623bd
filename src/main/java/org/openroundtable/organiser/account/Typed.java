package org.openroundtable.organiser.account;

import org.openroundtable.web.form.FormFields;

/** What was typed into a field; never null. */
public final class Typed {

    private Typed() {}

    /** Of one line, without surrounding space. */
    public static String line(FormFields fields, String name) {
        return text(fields, name).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** As it was typed. */
    public static String text(FormFields fields, String name) {
        var value = fields.value(name);
        return value == null ? "" : value;
    }
}
