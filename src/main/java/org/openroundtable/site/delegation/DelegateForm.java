package org.openroundtable.site.delegation;

import java.util.HashMap;
import java.util.List;

import org.openroundtable.form.RegistrationForm;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.focalpoint.FocalPoint;
import org.openroundtable.registration.registrant.CheckedRegistrant;
import org.openroundtable.web.form.FormFields;

/**
 * Somebody of an organisation, as typed: {@code firstName}, {@code lastName}, {@code email}, {@code country},
 * {@code sessions} and {@code informed}: they know what becomes of their data. What the event asks besides they answer
 * themselves.
 */
record DelegateForm(RegistrationForm form) {

    static DelegateForm of(FormFields fields, FocalPoint focalPoint, OrganisationType type) {
        var all = new HashMap<>(fields.fields());
        all.put("organisation", List.of(focalPoint.organisation()));
        all.put("organisationType", List.of(type.code()));
        return new DelegateForm(new RegistrationForm(new FormFields(all)));
    }

    CheckedRegistrant checked(Questions asked) {
        return form.registrant(new Questions(asked.language(), List.of()), form.value("email"));
    }

    boolean isInformed() {
        return form.value("informed") != null;
    }
}
