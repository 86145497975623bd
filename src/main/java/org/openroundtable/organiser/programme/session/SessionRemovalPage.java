package org.openroundtable.organiser.programme.session;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.programme.SessionRow;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether a session is to be taken out.
 *
 * @param here path of the session
 * @param wanted how many have or wait for a place in it
 */
@CheckedTemplate(basePath = "organiser/programme/session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionRemovalPage(EditorView editor, FormView form, String here, SessionRow session, long wanted)
        implements TemplateInstance {}
