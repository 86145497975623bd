package org.openroundtable.organiser.organisation;

import java.util.List;

import org.openroundtable.form.FieldOptions;
import org.openroundtable.organisation.search.FoundOrganisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Records of organisations by name.
 *
 * @param next address of the next page; null: there is none
 */
@CheckedTemplate(basePath = "organiser/organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationListPage(ListQuery query, List<FoundOrganisation> found, String next, FieldOptions options)
        implements TemplateInstance {}
