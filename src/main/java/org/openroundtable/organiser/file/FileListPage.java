package org.openroundtable.organiser.file;

import java.util.List;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The files of an event, and the way to add one. */
@CheckedTemplate(basePath = "organiser/file", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FileListPage(EventHead event, List<FileView> files, UploadInput input, FormErrors errors)
        implements TemplateInstance {}
