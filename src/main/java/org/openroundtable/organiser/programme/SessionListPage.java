package org.openroundtable.organiser.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The programme of an event, day by day.
 *
 * @param path of this page
 * @param version of the draft
 * @param grid as tables, with rooms or tracks side by side
 */
@CheckedTemplate(basePath = "organiser/programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionListPage(String path, long version, Programme programme, boolean grid) implements TemplateInstance {}
