package org.openroundtable.organiser.exchange;

import org.openroundtable.language.Text;
import org.openroundtable.organiser.editor.FaultLines;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Takes a programme into a draft. */
@CheckedTemplate(basePath = "organiser/exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(String path, Text title, FormView form, String typed, FaultLines wrong, FormErrors errors)
        implements TemplateInstance {}
