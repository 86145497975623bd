package org.openroundtable.organiser.registration.sessions;

import java.util.List;
import java.util.Set;

import org.openroundtable.organiser.registration.detail.Holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says what another choice of sessions will take from somebody, before it does.
 *
 * @param wanted codes of the choice
 * @param lost what they have and would not have any more; at least one
 */
@CheckedTemplate(basePath = "organiser/registration/sessions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LossPage(Holder holder, Set<String> wanted, List<Loss> lost) implements TemplateInstance {}
