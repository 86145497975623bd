package org.openroundtable.organiser.question;

import java.util.List;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.question.RetentionGroup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form of a question.
 *
 * @param path of the list of all
 * @param question null: it is not there yet
 * @param kind what it asks beside what every question asks
 * @param options in the order of the rows
 * @param conditions what it may depend on
 */
@CheckedTemplate(basePath = "organiser/question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record QuestionPage(
        EditorView editor,
        FormView form,
        String path,
        QuestionView question,
        KindFields kind,
        List<OptionRow> options,
        List<ConditionView> conditions,
        List<RetentionGroup> groups)
        implements TemplateInstance {}
