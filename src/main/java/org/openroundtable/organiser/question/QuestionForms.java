package org.openroundtable.organiser.question;

import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.DraftPart;

/** What the forms of questions ask. */
final class QuestionForms {

    private static final FieldSet QUESTION = FieldSet.of(new QuestionField());

    private QuestionForms() {}

    static EditorForm of(String code) {
        return EditorForm.of(DraftPart.QUESTIONS, code, QUESTION);
    }

    static EditorForm ofNew(String code) {
        return EditorForm.ofNew(DraftPart.QUESTIONS, code, QUESTION);
    }
}
