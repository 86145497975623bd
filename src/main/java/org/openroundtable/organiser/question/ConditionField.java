package org.openroundtable.organiser.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * To which answers of which other question this one follows. Boxes stand for them, {@code question=answer}; what is ticked
 * is about one question, or the condition names none that there is.
 */
record ConditionField() implements EditedField {

    static final String ID = "onlyIf";

    private static final String SIGN = "=";
    private static final String QUESTION = "question";
    private static final String IS = "is";

    @Override
    public void read(ObjectNode question, DraftTerms terms, FieldValues values) {
        var condition = question.path(ID);
        var about = condition.path(QUESTION).asText();
        values.put(
                ID,
                answers(condition.path(IS)).stream()
                        .map(answer -> about + SIGN + answer.asText())
                        .toList());
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode question, DraftTerms terms) {
        var chosen = typed.values(ID);
        if (chosen.equals(shown.values(ID))) {
            return;
        }
        question.remove(ID);
        if (!chosen.isEmpty()) {
            var about = chosen.stream().map(ConditionField::question).distinct().toList();
            var condition = question.putObject(ID).put(QUESTION, String.join(" ", about));
            var is = JsonNodeFactory.instance.arrayNode();
            chosen.forEach(answer -> is.add(answer(answer)));
            condition.set(IS, is.size() == 1 ? is.get(0) : is);
        }
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return Optional.of(ID).filter(id -> path.startsWith("/" + id));
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return typed.values(ID).isEmpty();
    }

    private static List<JsonNode> answers(JsonNode is) {
        return is.isArray()
                ? StreamSupport.stream(is.spliterator(), false).toList()
                : is.isMissingNode() ? List.of() : List.of(is);
    }

    private static String question(String box) {
        return box.split(SIGN, 2)[0];
    }

    private static JsonNode answer(String box) {
        var text = box.substring(box.indexOf(SIGN) + 1);
        return switch (text) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(text);
        };
    }
}
