package org.openroundtable.organiser.registration.imports;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Takes a table, and lists those that were taken before. */
@CheckedTemplate(basePath = "organiser/registration/imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IntakePage(Event event, List<Earlier> earlier, FormErrors errors) implements TemplateInstance {

    /** @param path of the imports */
    record Event(String slug, Text title, String path) {}

    record Earlier(Long id, String fileName, ZonedDateTime at, boolean started) {}
}
