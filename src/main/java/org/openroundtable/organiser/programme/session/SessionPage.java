package org.openroundtable.organiser.programme.session;

import java.util.List;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.programme.SessionRow;
import org.openroundtable.release.speaker.Lookalikes.Lookalike;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form of a session.
 *
 * @param path of the list of all
 * @param session null: it is not there yet
 * @param doubtful those who are likely somebody else among the speakers: in the session, or at all before it is there
 */
@CheckedTemplate(basePath = "organiser/programme/session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionPage(
        EditorView editor,
        FormView form,
        String path,
        SessionRow session,
        List<Lookalike> doubtful,
        List<CastRow> cast,
        SessionChoices choices)
        implements TemplateInstance {}
