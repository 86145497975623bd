package org.openroundtable.site.registration;

import java.util.List;

import org.openroundtable.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Changing the sessions of a registration. */
@CheckedTemplate(basePath = "site/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionsPage(EventHead event, MyRegistration mine, List<SessionCard> cards, FormErrors errors)
        implements TemplateInstance {}
