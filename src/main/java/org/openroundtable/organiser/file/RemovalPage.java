package org.openroundtable.organiser.file;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks whether a file is to be removed, and says where it stands. */
@CheckedTemplate(basePath = "organiser/file", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RemovalPage(EventHead event, FileView file) implements TemplateInstance {}
