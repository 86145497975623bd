package org.openroundtable.organiser.release;

import java.util.List;

import org.openroundtable.language.Text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What was published of an event, the latest first. */
@CheckedTemplate(basePath = "organiser/release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleaseListPage(String path, Text title, List<ReleaseLine> releases) implements TemplateInstance {}
