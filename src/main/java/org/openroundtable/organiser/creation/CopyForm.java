package org.openroundtable.organiser.creation;

import org.openroundtable.web.form.FormFields;

/** What was typed to begin the next edition of an event. */
record CopyForm(String source, String name, String firstDay) {

    static CopyForm of(FormFields fields) {
        return new CopyForm(fields.line("source"), fields.line("name"), fields.line("firstDay"));
    }
}
