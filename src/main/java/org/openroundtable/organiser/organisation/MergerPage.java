package org.openroundtable.organiser.organisation;

import java.util.List;

import org.openroundtable.organisation.merge.Affected;
import org.openroundtable.organisation.search.FoundOrganisation;
import org.openroundtable.organisation.search.OrganisationRecord;
import org.openroundtable.registration.delegation.Excess;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One record is to become part of another.
 *
 * @param words by which the other is looked for
 * @param found to choose from
 * @param into the one that was chosen; null: none yet
 * @param affected what changes; null: nothing yet, or somebody else has to decide
 * @param excesses limits per organisation that more people have a place under than may, afterwards
 */
@CheckedTemplate(basePath = "organiser/organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MergerPage(
        OrganisationRecord record,
        String words,
        List<FoundOrganisation> found,
        OrganisationRecord into,
        Affected affected,
        List<Excess> excesses,
        FormErrors errors)
        implements TemplateInstance {}
