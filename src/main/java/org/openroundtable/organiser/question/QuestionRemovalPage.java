package org.openroundtable.organiser.question;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether a question is to be left out, and says what becomes of the answers.
 *
 * @param here path of the question
 */
@CheckedTemplate(basePath = "organiser/question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionRemovalPage(EditorView editor, FormView form, String here, QuestionView question)
        implements TemplateInstance {}
