package org.openroundtable.organiser.creation;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Reads the forms by which events begin, and says in the reader's language what is wrong with them. */
@RequestScoped
class CreationErrors {

    static final int LONGEST_NAME = 300;

    private final CreationMessages text;

    CreationErrors(Visitor visitor) {
        text = MessageBundles.get(
                CreationMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    CreationMessages text() {
        return text;
    }

    /** In one line, without surrounding space; never null. */
    static String line(FormFields fields, String name) {
        var value = fields.value(name);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    void checkName(FormErrors faults, String field, String name) {
        if (name.length() > LONGEST_NAME) {
            faults.add(field, text.tooLong(LONGEST_NAME));
        }
    }

    /** Null, and a fault, unless it is one. */
    LocalDate day(FormErrors faults, String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            faults.add(field, text.dayMissing());
            return null;
        }
    }
}
