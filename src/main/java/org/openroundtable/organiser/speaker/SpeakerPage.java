package org.openroundtable.organiser.speaker;

import java.util.List;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.web.form.CountryOptions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form of a speaker.
 *
 * @param path of the list of all
 * @param speaker null: there is nobody yet
 * @param others who could be the same
 */
@CheckedTemplate(basePath = "organiser/speaker", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SpeakerPage(
        EditorView editor,
        FormView form,
        String path,
        SpeakerView speaker,
        List<SpeakerView> others,
        List<OrganisationType> types,
        CountryOptions countries)
        implements TemplateInstance {}
