package org.openroundtable.organiser.speaker;

import java.util.List;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.excerpt.Excerpt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The speakers of an event, or those of them that could be meant.
 *
 * @param path of this page
 * @param address of this page without which part of the list is shown, with room for that
 * @param sought what was typed; empty: nothing
 * @param excerpt which part of them is shown
 */
@CheckedTemplate(basePath = "organiser/speaker", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SpeakerListPage(
        EditorView editor,
        FormView form,
        String path,
        String address,
        String sought,
        Excerpt excerpt,
        List<SpeakerView> speakers)
        implements TemplateInstance {}
