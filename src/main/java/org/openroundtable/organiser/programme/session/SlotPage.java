package org.openroundtable.organiser.programme.session;

import java.util.List;
import java.util.SortedSet;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.programme.ProgrammeDay;
import org.openroundtable.organiser.programme.SessionRow;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks where and when a session takes place.
 *
 * @param path of the list of all
 * @param session null: it is not there any more
 * @param steps of the buttons, in minutes
 * @param day that it is on, with all that is on then; null: none yet
 */
@CheckedTemplate(basePath = "organiser/programme/session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SlotPage(
        EditorView editor,
        FormView form,
        String path,
        SessionRow session,
        ProgrammeDay day,
        SortedSet<String> rooms,
        List<Integer> steps)
        implements TemplateInstance {}
