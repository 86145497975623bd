package org.openroundtable.organiser.question;

import java.util.List;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.question.Question;
import org.openroundtable.question.kind.Kind;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What an event asks, in the order in which it asks.
 *
 * @param path of this page
 * @param leftOut standard questions that are not asked
 * @param kinds of which one can be added
 */
@CheckedTemplate(basePath = "organiser/question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionListPage(
        EditorView editor,
        FormView form,
        String path,
        List<QuestionView> questions,
        List<Question> leftOut,
        List<Kind> kinds)
        implements TemplateInstance {}
