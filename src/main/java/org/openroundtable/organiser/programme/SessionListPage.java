package org.openroundtable.organiser.programme;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The programme of an event, day by day.
 *
 * @param path of this page
 * @param grid as tables, with rooms or tracks side by side
 */
@CheckedTemplate(basePath = "organiser/programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SessionListPage(EditorView editor, FormView form, String path, Programme programme, boolean grid)
        implements TemplateInstance {}
