package org.openroundtable.organiser.file;

import java.util.List;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One file: who may read it, what it shows, and where it stands.
 *
 * @param places where it could stand
 * @param changedMeanwhile somebody else has saved the same place
 */
@CheckedTemplate(basePath = "organiser/file", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FilePage(
        EventHead event,
        FileView file,
        List<FileView.Place> places,
        UploadInput input,
        FormErrors errors,
        boolean changedMeanwhile)
        implements TemplateInstance {}
