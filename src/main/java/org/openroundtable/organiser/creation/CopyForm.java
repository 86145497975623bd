package org.openroundtable.organiser.creation;

import org.openroundtable.web.form.FormFields;

/** What was typed to begin the next edition of an event. */
record CopyForm(String source, String name, String firstDay) {

    static CopyForm of(FormFields fields) {
        return new CopyForm(
                CreationErrors.line(fields, "source"),
                CreationErrors.line(fields, "name"),
                CreationErrors.line(fields, "firstDay"));
    }
}
