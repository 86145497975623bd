package org.openroundtable.site.registrant;

import java.util.List;

import org.openroundtable.form.SessionCard;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Changing the sessions of a registration. */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionsPage(EventHead event, MyRegistration mine, List<SessionCard> cards, FormErrors errors)
        implements TemplateInstance {}
