package org.openroundtable.organiser.speaker;

import java.util.List;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The speakers of an event, or those of them that could be meant.
 *
 * @param path of this page
 * @param sought what was typed; empty: nothing
 */
@CheckedTemplate(basePath = "organiser/speaker", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SpeakerListPage(EditorView editor, FormView form, String path, String sought, List<SpeakerView> speakers)
        implements TemplateInstance {}
