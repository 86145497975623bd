package org.openroundtable.organiser.speaker;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether a speaker is to be taken out.
 *
 * @param here path of the speaker
 */
@CheckedTemplate(basePath = "organiser/speaker", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SpeakerRemovalPage(EditorView editor, FormView form, String here, SpeakerView speaker)
        implements TemplateInstance {}
