package org.openroundtable.organiser.event.basics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.language.DraftLanguages;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The languages of the event: the first, and boxes for others. To be written after texts, which are in those before. */
final class LanguagesField implements EditedField {

    private static final String FIRST = "language";
    private static final String OTHERS = "languages";

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        values.put(FIRST, terms.first());
        values.put(OTHERS, terms.languages().subList(1, terms.languages().size()));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        if (Typed.isSent(typed, FIRST) && !chosen(typed).equals(chosen(shown))) {
            DraftLanguages.set(new DraftDocument(object), chosen(typed));
        }
    }

    @Override
    public Optional<String> idAt(String fault, FormFields typed, DraftTerms terms) {
        return Optional.of(FIRST).filter(id -> fault.startsWith("/languages"));
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return false;
    }

    private static List<String> chosen(FormFields fields) {
        return Stream.concat(Stream.of(Typed.of(fields, FIRST)), fields.values(OTHERS).stream())
                .distinct()
                .toList();
    }
}
