package org.openroundtable.site.registration;

import java.util.List;

import org.openroundtable.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The registration form. It is drawn too when registration is not open (any more), with what was typed, and without its
 * button.
 *
 * @param refused why the form that was just sent came too late; null: it did not
 */
@CheckedTemplate(basePath = "site/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegisterPage(
        EventHead event,
        RegistrationForm form,
        List<SessionCard> cards,
        Choices.Offer offer,
        FormErrors errors,
        Refusal refused)
        implements TemplateInstance {

    enum Refusal {
        NOT_OPEN,
        EVENT_FULL
    }
}
