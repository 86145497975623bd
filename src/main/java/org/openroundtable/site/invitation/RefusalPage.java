package org.openroundtable.site.invitation;

import org.openroundtable.registration.invitation.InvitationState;
import org.openroundtable.site.form.EventHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whoever is invited whether they mean not to come, or says what became of the invitation.
 *
 * @param path of the form
 */
@CheckedTemplate(basePath = "site/invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusalPage(EventHead event, String path, InvitationState state) implements TemplateInstance {}
