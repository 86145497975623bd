package org.openroundtable.organiser.registration.sessions;

import java.util.List;

import org.openroundtable.form.SessionCard;
import org.openroundtable.organiser.registration.detail.Holder;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The sessions that somebody has, and those that they could have. */
@CheckedTemplate(basePath = "organiser/registration/sessions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionsPage(Holder holder, List<SessionCard> cards, FormErrors errors) implements TemplateInstance {}
