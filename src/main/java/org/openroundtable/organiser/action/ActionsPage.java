package org.openroundtable.organiser.action;

import java.util.List;

import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.event.Standing;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What can be done at once with an event that is live.
 *
 * @param over nothing of it can be done any more
 * @param standing what it is done to: whether one can register, and how many places there are
 */
@CheckedTemplate(basePath = "organiser/action", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ActionsPage(
        String path,
        Text title,
        EventPhase phase,
        boolean over,
        Standing standing,
        List<SessionName> sessions,
        ActionForm form,
        FormErrors errors)
        implements TemplateInstance {

    /** @param limited people sign up for it, so that it can have a limit */
    record SessionName(String code, Text title, boolean limited) {}
}
