package org.openroundtable.site.event.privacy;

import org.openroundtable.event.privacy.EventPrivacy;
import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.PageHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The notice about personal data.
 *
 * @param invitationsKept for how many days after the event it is known who was invited and has not registered
 */
@CheckedTemplate(basePath = "site/event/privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PrivacyPage(PageHead head, EventView event, EventPrivacy privacy, int invitationsKept)
        implements TemplateInstance {}
