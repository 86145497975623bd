package org.openroundtable.organiser.programme.session;

import java.util.List;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.programme.SessionRow;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form of a session.
 *
 * @param path of the list of all
 * @param session null: it is not there yet
 */
@CheckedTemplate(basePath = "organiser/programme/session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionPage(
        EditorView editor, FormView form, String path, SessionRow session, List<CastRow> cast, SessionChoices choices)
        implements TemplateInstance {}
