package org.openroundtable.organiser.organisation;

import java.util.List;

import org.openroundtable.form.FieldOptions;
import org.openroundtable.organisation.search.OrganisationRecord;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One record.
 *
 * @param isTheirs whoever sees it may change it
 */
@CheckedTemplate(basePath = "organiser/organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationPage(
        OrganisationRecord record,
        List<SpellingView> spellings,
        List<MergeView> merges,
        boolean isTheirs,
        DetailsForm form,
        FieldOptions options,
        FormErrors errors)
        implements TemplateInstance {}
