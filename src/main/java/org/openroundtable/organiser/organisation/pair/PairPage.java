package org.openroundtable.organiser.organisation.pair;

import java.util.List;

import org.openroundtable.organisation.pair.PairQueue.Part;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Some pairs to be decided, or that were.
 *
 * @param part which of them
 * @param parts all that there are
 */
@CheckedTemplate(basePath = "organiser/organisation/pair", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PairPage(Part part, List<Part> parts, List<PairView> pairs, FormErrors errors) implements TemplateInstance {}
