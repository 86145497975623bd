package org.openroundtable.organiser.account;

import org.openroundtable.barcode.QrCode;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One's second factor.
 *
 * @param setUp null: it is on
 * @param codesLeft recovery codes
 * @param required an administrator wants it
 */
@CheckedTemplate(basePath = "organiser/account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SecondFactorPage(SetUp setUp, long codesLeft, boolean required, FormErrors errors) implements TemplateInstance {

    /**
     * How a device learns the secret.
     *
     * @param secret in Base32, for whoever types it in
     * @param link for a program on the same device
     */
    record SetUp(String secret, String link, QrCode code) {}
}
