package org.openroundtable.organiser.question;

import java.util.Optional;
import java.util.stream.StreamSupport;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.question.UsualQuestion;
import org.openroundtable.release.draft.TitleCodes;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.openroundtable.organiser.editor.field.FieldSet.choice;
import static org.openroundtable.organiser.editor.field.FieldSet.flag;
import static org.openroundtable.organiser.editor.field.FieldSet.number;
import static org.openroundtable.organiser.editor.field.FieldSet.rows;
import static org.openroundtable.organiser.editor.field.FieldSet.text;

/** A question as a whole: what goes without saying is shown and not written. New options get a code, made of their text. */
record QuestionField() implements EditedField {

    private static final int LONGEST_CODE = 40;
    private static final String OPTIONS = "options";

    private static final FieldSet PARTS = FieldSet.of(
            choice("kind"),
            text("label"),
            text("help"),
            flag("required"),
            new ConditionField(),
            flag("organisersOnly"),
            choice("retention"),
            number("maxLength"),
            number("minimum"),
            number("maximum"),
            rows(OPTIONS, text("text"), number("limit")));

    @Override
    public void read(ObjectNode question, DraftTerms terms, FieldValues values) {
        var whole = UsualQuestion.whole(question);
        PARTS.fields().forEach(part -> part.read(whole, terms, values));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode question, DraftTerms terms) {
        var whole = UsualQuestion.whole(question);
        PARTS.write(typed, shown, whole, terms);
        nameOptions(whole, terms);
        question.removeAll();
        question.setAll(UsualQuestion.brief(whole));
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return PARTS.idAt(path, typed, terms);
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return PARTS.fields().stream().allMatch(part -> part.isBlank(typed, terms));
    }

    private static void nameOptions(ObjectNode question, DraftTerms terms) {
        var options = question.path(OPTIONS);
        for (var option : options) {
            if (option instanceof ObjectNode unnamed && !unnamed.has("code")) {
                var text = unnamed.path("text");
                var code = TitleCodes.of(
                        text.isObject() ? text.path(terms.first()).asText() : text.asText(), LONGEST_CODE, "option");
                unnamed.put("code", TitleCodes.free(code, taken -> isTaken(options, taken)));
            }
        }
    }

    private static boolean isTaken(JsonNode options, String code) {
        return StreamSupport.stream(options.spliterator(), false)
                .anyMatch(option -> option.path("code").asText().equals(code));
    }
}
