package org.openroundtable.organiser.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * A form as a page shows it.
 *
 * @param version of the draft that was read, to be sent back with what is typed
 * @param previewed the id of the text that is to be shown as it would be; null: none
 * @param meanwhile what others have saved since the form was opened; null: nothing that is in the way
 */
public record FormView(
        FormFields typed, FormErrors errors, DraftTerms terms, long version, String previewed, Meanwhile meanwhile) {

    /** Of the hidden field with the version. */
    static final String VERSION = "version";

    /** Of the buttons that show a text as it would be; the value is its id. */
    public static final String PREVIEW = "preview";

    /** With other values, by the ids of fields: what is suggested to whoever begins something. */
    public FormView with(Map<String, String> values) {
        var fields = new HashMap<>(typed.fields());
        values.forEach((id, value) -> fields.put(id, List.of(value)));
        return new FormView(new FormFields(fields), errors, terms, version, previewed, meanwhile);
    }

    /** Never null. */
    public String value(String id) {
        return Typed.of(typed, id);
    }

    public boolean has(String id) {
        return !value(id).isEmpty();
    }

    /** Whether it is among what was chosen under one name. */
    public boolean has(String id, String choice) {
        return typed.values(id).contains(choice);
    }

    /** A text in one of the languages of the event. */
    public record TextInput(String id, String language, String value, boolean isFirst) {}

    public List<TextInput> texts(String name) {
        return terms.languages().stream()
                .map(tag -> new TextInput(name + "-" + tag, tag, value(name + "-" + tag), tag.equals(terms.first())))
                .toList();
    }

    public boolean isInOneLanguage() {
        return terms.languages().size() == 1;
    }

    /** @param number from 1 */
    public record Row(long number, String prefix) {

        /** The id of one of its fields. */
        public String field(String name) {
            return prefix + name;
        }
    }

    /** The rows of a list, with one that is still free. */
    public List<Row> rows(String name) {
        return FieldSet.rowsWithFree(typed, name).stream()
                .map(number -> new Row(number + 1L, name + "-" + number + "-"))
                .toList();
    }

    public boolean isPreviewed(String id) {
        return id.equals(previewed);
    }
}
