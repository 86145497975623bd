package org.openroundtable.organiser.file;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.attachment.UploadOutcome;
import org.openroundtable.attachment.UploadOutcome.Refused;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.UploadForm;

/** Says in the reader's language what is wrong with a form about a file. */
@RequestScoped
class FileForms {

    private static final int LONGEST = 500;

    private final FilesMessages messages;

    FileForms(FileViews views) {
        messages = views.messages();
    }

    FormErrors faults(UploadForm form, UploadInput input) {
        var errors = FormErrors.none();
        if (form.file() == null) {
            errors.add("file", messages.fileMissing());
        }
        checkAlt(input, errors);
        return checkMoment(input, errors);
    }

    FormErrors fault(UploadOutcome outcome) {
        return outcome instanceof Refused refused
                ? FormErrors.none().add("file", messages.refusal(refused.reason()))
                : FormErrors.none().add("alt", messages.altMissing());
    }

    FormErrors checkMoment(UploadInput input, FormErrors errors) {
        return input.lacksMoment() ? errors.add("moment", messages.momentMissing()) : errors;
    }

    FormErrors checkAlt(UploadInput input, FormErrors errors) {
        input.alts().stream()
                .filter(alt -> alt.text().length() > LONGEST)
                .forEach(alt -> errors.add(alt.id(), messages.tooLong(LONGEST)));
        return errors;
    }

    /** Of a picture that there is. */
    FormErrors checkAltOf(UploadInput input) {
        var errors = FormErrors.none();
        return input.alt() == null ? errors.add("alt", messages.altMissing()) : checkAlt(input, errors);
    }

    FormErrors checkPlace(boolean isKnown, boolean isPicture, UploadInput input) {
        var errors = FormErrors.none();
        if (!isKnown) {
            errors.add("place", messages.place());
        }
        if (!isPicture && input.placeTitle().isEmpty()) {
            errors.add("placeTitle", messages.placeTitleMissing());
        }
        return input.placeTitle().length() > LONGEST ? errors.add("placeTitle", messages.tooLong(LONGEST)) : errors;
    }
}
