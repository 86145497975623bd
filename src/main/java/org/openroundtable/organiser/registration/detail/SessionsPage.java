package org.openroundtable.organiser.registration.detail;

import java.util.List;
import java.util.Set;

import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Moves somebody between sessions.
 *
 * @param sessions that can be chosen
 * @param chosen codes
 */
@CheckedTemplate(basePath = "organiser/registration/detail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionsPage(Holder holder, List<SessionRecord> sessions, Set<String> chosen, FormErrors errors)
        implements TemplateInstance {}
