package org.openroundtable.organiser.action;

import org.openroundtable.language.Text;
import org.openroundtable.registration.occupancy.Overbooking;
import org.openroundtable.release.action.ActionOutcome.Done;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says whom an action concerns before it is done.
 *
 * @param session that it is about; null: the event
 * @param would what would become of it
 * @param overbooking by the new limit; null: it leaves room, or there is none
 */
@CheckedTemplate(basePath = "organiser/action", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ActionConfirmationPage(
        String path, Text title, ActionForm form, Text session, Done would, Overbooking overbooking)
        implements TemplateInstance {}
