package org.openroundtable.organiser.editor.field;

import java.util.Optional;

import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A text in each language of the event: one field for each. */
record TextField(String name) implements EditedField {

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        for (var language : terms.languages()) {
            values.put(id(language), DraftFields.text(object, name, language, terms.first()));
        }
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        for (var language : terms.languages()) {
            var text = Typed.of(typed, id(language));
            if (Typed.isSent(typed, id(language)) && !text.equals(Typed.of(shown, id(language)))) {
                DraftFields.text(object, name, language, terms.first(), text);
            }
        }
    }

    /** A fault that says no language is about the first. */
    @Override
    public Optional<String> idAt(String fault, FormFields typed, DraftTerms terms) {
        if (fault.equals("/" + name)) {
            return Optional.of(id(terms.first()));
        }
        return terms.languages().stream()
                .filter(language -> fault.equals("/" + name + "/" + language))
                .map(this::id)
                .findFirst();
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return terms.languages().stream()
                .allMatch(language -> Typed.of(typed, id(language)).isEmpty());
    }

    private String id(String language) {
        return name + "-" + language;
    }
}
