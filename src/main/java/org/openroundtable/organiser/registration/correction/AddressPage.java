package org.openroundtable.organiser.registration.correction;

import java.time.ZonedDateTime;

import org.openroundtable.organiser.registration.detail.Holder;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Gives a registration another address.
 *
 * @param typed null: nothing yet
 * @param pending null: none
 */
@CheckedTemplate(basePath = "organiser/registration/correction", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AddressPage(Holder holder, String typed, Pending pending, FormErrors errors) implements TemplateInstance {

    /** An address that is to be confirmed until then. */
    record Pending(String email, ZonedDateTime until) {}
}
