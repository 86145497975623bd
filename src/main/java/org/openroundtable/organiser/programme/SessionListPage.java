package org.openroundtable.organiser.programme;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.excerpt.Excerpt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The programme of an event, day by day.
 *
 * @param path of this page
 * @param address of this page without what is shown of the programme, with room for that
 * @param programme all of it
 * @param shown what of it is on this page
 * @param grid as tables, with rooms or tracks side by side
 */
@CheckedTemplate(basePath = "organiser/programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SessionListPage(
        EditorView editor,
        FormView form,
        String path,
        String address,
        Programme programme,
        Excerpt excerpt,
        Programme shown,
        boolean grid)
        implements TemplateInstance {}
