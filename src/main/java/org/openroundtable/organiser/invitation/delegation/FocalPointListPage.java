package org.openroundtable.organiser.invitation.delegation;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.focalpoint.FocalPoint;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The focal points of an event, and a form for another.
 *
 * @param form null: the event does not take place any more
 */
@CheckedTemplate(basePath = "organiser/invitation/delegation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FocalPointListPage(String slug, Text title, List<Row> focalPoints, FocalPointForm form, FormErrors errors)
        implements TemplateInstance {

    /** @param since in the zone of the event */
    public record Row(FocalPoint focalPoint, ZonedDateTime since) {}
}
