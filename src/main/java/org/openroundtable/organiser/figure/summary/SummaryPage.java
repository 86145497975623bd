package org.openroundtable.organiser.figure.summary;

import java.time.ZonedDateTime;

import org.openroundtable.language.Text;
import org.openroundtable.report.summary.Rhythm;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * How often one gets the figures of an event by mail.
 *
 * @param now by the clocks of the event
 * @param chosen null: never
 * @param over none come any more, whatever is chosen
 */
@CheckedTemplate(basePath = "organiser/figure/summary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SummaryPage(
        String slug, String path, Text title, ZonedDateTime now, Rhythm chosen, boolean over, FormErrors errors)
        implements TemplateInstance {}
