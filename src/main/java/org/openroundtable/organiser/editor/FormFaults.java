package org.openroundtable.organiser.editor;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.NoLongerSo;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** What of a form's fields is wrong, by the rules of the document; what is only missing may be missing in a draft. */
@RequestScoped
class FormFaults {

    private final FaultWords words;

    FormFaults(FaultWords words) {
        this.words = words;
    }

    EditorMessages text() {
        return words.text();
    }

    /** @param shown when the form was opened */
    FormErrors of(Draft draft, EditorForm form, FormFields typed, FormFields shown) {
        var copy = draft.document().copy();
        try {
            form.write(copy, typed, shown);
            return faults(copy, form, typed, DraftTerms.of(draft.document()));
        } catch (NoLongerSo othersWereFaster) {
            return FormErrors.none();
        }
    }

    private FormErrors faults(DraftDocument draft, EditorForm form, FormFields typed, DraftTerms terms) {
        var errors = FormErrors.none();
        form.fields().check(typed, (id, rule) -> errors.add(id, words.of(rule)));
        for (var fault : draft.faults()) {
            if (!fault.isMissing() && fault.path().startsWith(form.path() + "/")) {
                form.fields()
                        .idAt(fault.path().substring(form.path().length()), typed, terms)
                        .ifPresent(id -> errors.add(id, words.of(fault.violation())));
            }
        }
        return errors;
    }
}
