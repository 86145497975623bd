package org.openroundtable.organiser.release;

import java.util.EnumSet;
import java.util.Set;

import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.publication.PublicationPreview;
import org.openroundtable.release.publication.PublicationWish;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** What was chosen to publish a draft. */
record PublicationForm(long version, int release, Set<Occasion> told, String note) {

    static final int LONGEST_NOTE = 2_000;

    static PublicationForm of(PublicationPreview preview) {
        return new PublicationForm(preview.draft().version(), preview.release(), Occasion.ALL, "");
    }

    static PublicationForm of(FormFields fields) {
        var told = EnumSet.noneOf(Occasion.class);
        for (var occasion : Occasion.values()) {
            // One that was not offered holds nothing back.
            if (fields.values("told").contains(occasion.code())
                    || !fields.values("offered").contains(occasion.code())) {
                told.add(occasion);
            }
        }
        var note = fields.value("note");
        return new PublicationForm(
                number(fields.value("version")),
                (int) number(fields.value("release")),
                told,
                note == null ? "" : note.strip());
    }

    FormErrors faults(ReleaseMessages text) {
        return note.length() > LONGEST_NOTE
                ? FormErrors.none().add("note", text.noteTooLong(LONGEST_NOTE))
                : FormErrors.none();
    }

    /** @param mayCancel what is live: whoever sent it has just entered the password */
    PublicationWish wish(boolean mayCancel) {
        return new PublicationWish(version, release, told, note.isEmpty() ? null : note, mayCancel);
    }

    /** The same beside what is so now, for whoever looks again. */
    PublicationForm seeing(PublicationPreview preview) {
        return new PublicationForm(preview.draft().version(), preview.release(), told, note);
    }

    static long number(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
    }
}
