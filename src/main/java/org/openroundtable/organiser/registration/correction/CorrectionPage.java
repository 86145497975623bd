package org.openroundtable.organiser.registration.correction;

import java.util.List;

import org.openroundtable.form.FieldOptions;
import org.openroundtable.form.FormView;
import org.openroundtable.organiser.registration.detail.Holder;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Somebody's details, to be corrected. */
@CheckedTemplate(basePath = "organiser/registration/correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CorrectionPage(Holder holder, FormView form, FieldOptions options, Saved saved, FormErrors errors)
        implements TemplateInstance {

    /**
     * What was saved when the form was filled in.
     *
     * @param version of it
     * @param differences what others have saved meanwhile and the form says otherwise; empty: nothing
     */
    record Saved(String version, List<Difference> differences) {}

    /** @param saved as people read it; null: nothing */
    record Difference(String label, String saved) {}
}
