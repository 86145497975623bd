package org.openroundtable.site.registrant;

import java.util.List;

import org.openroundtable.barcode.QrCode;
import org.openroundtable.question.SaidAnswer;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The registrant's own page.
 *
 * @param code to be shown at the door; null: nobody is expected
 * @param entry of a code, for whoever waits; null: nobody could have one
 * @param answers without the standard boxes, which it does not repeat
 */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrationPage(
        EventHead event, MyRegistration mine, List<SaidAnswer> answers, QrCode code, CodeEntry entry, FormErrors errors)
        implements TemplateInstance {

    record CodeEntry(String typed) {}
}
