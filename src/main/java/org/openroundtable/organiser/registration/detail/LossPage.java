package org.openroundtable.organiser.registration.detail;

import java.util.List;
import java.util.Set;

import org.openroundtable.registration.RegistrationView.PlaceView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says what somebody would lose by other sessions, and asks.
 *
 * @param wanted codes of those
 */
@CheckedTemplate(basePath = "organiser/registration/detail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LossPage(Holder holder, Set<String> wanted, List<PlaceView> lost) implements TemplateInstance {}
