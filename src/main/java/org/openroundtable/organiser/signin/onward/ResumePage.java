package org.openroundtable.organiser.signin.onward;

import java.util.List;

import org.openroundtable.web.form.FormFields;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Sends on what was kept while its sender signed in again.
 *
 * @param address where it was sent to
 */
@CheckedTemplate(basePath = "organiser/signin/onward", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ResumePage(String address, List<FormFields.Pair> fields) implements TemplateInstance {}
