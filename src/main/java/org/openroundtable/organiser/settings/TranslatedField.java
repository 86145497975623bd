package org.openroundtable.organiser.settings;

import java.util.Optional;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A text of the installation: one field for each language that it offers. Unlike those of an event it always says which
 * language it is in, for which of them comes first may change.
 */
record TranslatedField(String name) implements EditedField {

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        terms.languages()
                .forEach(tag -> values.put(id(tag), object.path(name).path(tag).textValue()));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        var texts = object.path(name) instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
        for (var tag : terms.languages()) {
            var text = Typed.of(typed, id(tag));
            if (Typed.isSent(typed, id(tag)) && !text.equals(Typed.of(shown, id(tag)))) {
                DraftFields.set(texts, tag, text);
            }
        }
        DraftFields.put(object, name, texts);
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return terms.languages().stream()
                .filter(tag -> path.equals("/" + name + "/" + tag))
                .map(this::id)
                .findFirst();
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return terms.languages().stream()
                .allMatch(tag -> Typed.of(typed, id(tag)).isEmpty());
    }

    private String id(String language) {
        return name + "-" + language;
    }
}
