package org.openroundtable.organiser.organisation;

import java.util.List;
import java.util.Set;

import org.openroundtable.organisation.merge.Affected;
import org.openroundtable.organisation.search.FoundOrganisation;
import org.openroundtable.organisation.search.OrganisationRecord;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Spellings are to leave a record.
 *
 * @param keys of the spellings
 * @param countries of those who typed them
 * @param country of those alone who are meant; empty: all
 * @param words by which a record that is there is looked for
 * @param found to choose from, besides a new one
 * @param affected what changes; null: somebody else has to decide
 */
@CheckedTemplate(basePath = "organiser/organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SplitPage(
        OrganisationRecord record,
        List<String> keys,
        Set<String> countries,
        String country,
        String words,
        List<FoundOrganisation> found,
        Affected affected,
        FormErrors errors)
        implements TemplateInstance {}
