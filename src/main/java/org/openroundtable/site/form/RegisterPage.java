package org.openroundtable.site.form;

import java.util.List;

import org.openroundtable.capacity.PerOrganisation;
import org.openroundtable.form.FieldOptions;
import org.openroundtable.form.FormView;
import org.openroundtable.form.SessionCard;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The registration form, or why there is none. Whoever sent it at the wrong time sees both, so that nothing typed is
 * lost; its button is there while the form can still be taken.
 *
 * @param guest whose invitation it is; null: nobody's
 * @param askingCode there are codes that somebody might have
 * @param perOrganisation how many of one can have a place; null: not limited
 * @param form null: nothing was sent, and nothing can be
 */
@CheckedTemplate(basePath = "site/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegisterPage(
        EventHead event,
        Guest guest,
        boolean askingCode,
        PerOrganisation perOrganisation,
        FormView form,
        List<SessionCard> cards,
        FieldOptions options,
        FormErrors errors)
        implements TemplateInstance {}
