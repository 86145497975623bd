package org.openroundtable.organiser.invitation;

import java.util.List;
import java.util.stream.Collectors;

import org.openroundtable.language.Language;
import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.invitation.InvitationRetention;
import org.openroundtable.registration.invitation.InviteeList;
import org.openroundtable.registration.invitation.InviteeList.Why;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * Whom to invite, as typed.
 *
 * @param people one in a line
 * @param language tag
 * @param block id
 */
record InvitationForm(String people, String language, String note, String block) {

    private static final int LONGEST_NOTE = 500;

    /** More can't be read at a glance; the others are told once these are mended. */
    private static final int FAULTS_SHOWN = 20;

    static InvitationForm empty(Language language) {
        return new InvitationForm("", language.tag(), "", "");
    }

    static InvitationForm of(FormFields fields) {
        return new InvitationForm(
                fields.text("people"), fields.text("language"), fields.text("note"), fields.text("block"));
    }

    InviteeList invitees() {
        return InviteeList.read(people);
    }

    /** Null: none. */
    String tidyNote() {
        return TypedText.line(note);
    }

    /** In which mails can be written. */
    public List<Language> languages() {
        return Language.all();
    }

    public int mostLines() {
        return InviteeList.MOST;
    }

    /** How many days after the event those who do not register are forgotten. */
    public int keptFor() {
        return InvitationRetention.DAYS;
    }

    public int longestNote() {
        return LONGEST_NOTE;
    }

    FormErrors check(InvitationMessages say) {
        var errors = FormErrors.none();
        var list = invitees();
        if (!list.faults().isEmpty()) {
            errors.add("people", say.faultyLines(list.faults().size(), told(list.faults(), say)));
        } else if (list.invitees().isEmpty()) {
            errors.add("people", say.peopleMissing());
        } else if (list.invitees().size() > InviteeList.MOST) {
            errors.add("people", say.tooManyLines(list.invitees().size(), InviteeList.MOST));
        }
        if (Language.named(language).isEmpty()) {
            errors.add("language", say.languageMissing());
        }
        if (TypedText.length(note.strip()) > LONGEST_NOTE) {
            errors.add("note", say.noteTooLong(LONGEST_NOTE));
        }
        return errors;
    }

    private static String told(List<InviteeList.Fault> faults, InvitationMessages say) {
        return faults.stream()
                .limit(FAULTS_SHOWN)
                .map(fault -> say.faultyLine(fault.line(), fault.text()) + " "
                        + (fault.why() == Why.NO_ADDRESS ? say.noAddress() : say.tooLong()))
                .collect(Collectors.joining("; "));
    }
}
