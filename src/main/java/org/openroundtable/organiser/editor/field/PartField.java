package org.openroundtable.organiser.editor.field;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An object of its own with fields: {@code privacy-contact}. One in which nothing stands is taken out. */
record PartField(String name, FieldSet fields) implements EditedField {

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        values.putAll(name + "-", fields.values(part(object), terms));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        var part = part(object);
        fields.write(in(typed), in(shown), part, terms);
        DraftFields.put(object, name, part);
    }

    @Override
    public Optional<String> idAt(String fault, FormFields typed, DraftTerms terms) {
        return fault.startsWith("/" + name + "/")
                ? fields.idAt(fault.substring(name.length() + 1), in(typed), terms)
                        .map(id -> name + "-" + id)
                : Optional.empty();
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return fields.isBlank(in(typed), terms);
    }

    private ObjectNode part(ObjectNode object) {
        return object.path(name) instanceof ObjectNode part ? part : JsonNodeFactory.instance.objectNode();
    }

    private FormFields in(FormFields typed) {
        return new FormFields(typed.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(name + "-"))
                .collect(Collectors.toMap(field -> field.getKey().substring(name.length() + 1), Map.Entry::getValue)));
    }
}
