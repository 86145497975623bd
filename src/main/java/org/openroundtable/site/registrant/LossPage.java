package org.openroundtable.site.registrant;

import java.util.List;
import java.util.Set;

import org.openroundtable.site.form.EventHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says what another choice of sessions will take away, before it does.
 *
 * @param wanted codes of the choice
 * @param lost what is had and not chosen any more; at least one
 * @param only the only one of these; null: there are several
 */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LossPage(
        EventHead event,
        MyRegistration mine,
        Set<String> wanted,
        List<MyRegistration.Row> lost,
        MyRegistration.Row only)
        implements TemplateInstance {

    LossPage(EventHead event, MyRegistration mine, Set<String> wanted, List<MyRegistration.Row> lost) {
        this(event, mine, wanted, lost, lost.size() == 1 ? lost.get(0) : null);
    }
}
