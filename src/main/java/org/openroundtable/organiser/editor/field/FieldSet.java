package org.openroundtable.organiser.editor.field;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a form asks of one object of a draft. */
public record FieldSet(List<EditedField> fields) {

    public static FieldSet of(EditedField... fields) {
        return new FieldSet(List.of(fields));
    }

    /** One line; also whatever is one of several, if it may be none. */
    public static EditedField line(String path) {
        return new PlainField(path, FieldKind.LINE);
    }

    /** One of several, always. */
    public static EditedField choice(String path) {
        return new PlainField(path, FieldKind.CHOICE);
    }

    public static EditedField number(String path) {
        return new PlainField(path, FieldKind.NUMBER);
    }

    /** A box to tick. */
    public static EditedField flag(String path) {
        return new PlainField(path, FieldKind.FLAG);
    }

    /** A date and a time in the event's zone, {@code datetime-local}. */
    public static EditedField moment(String path) {
        return new PlainField(path, FieldKind.MOMENT);
    }

    /** In each language of the event; of one line or more. */
    public static EditedField text(String name) {
        return new TextField(name);
    }

    /** A list of objects that have no names. */
    public static EditedField rows(String name, EditedField... row) {
        return new RowsField(name, of(row));
    }

    /** An object of its own. */
    public static EditedField part(String name, EditedField... fields) {
        return new PartField(name, of(fields));
    }

    /** What the form shows at first. */
    public FormFields read(ObjectNode object, DraftTerms terms) {
        return values(object, terms).fields();
    }

    FieldValues values(ObjectNode object, DraftTerms terms) {
        var values = new FieldValues();
        fields.forEach(field -> field.read(object, terms, values));
        return values;
    }

    /** @param shown when the form was opened; what is still the same is not written */
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        fields.forEach(field -> field.write(typed, shown, object, terms));
    }

    /** @param faults takes an id and the rule that is broken there */
    public void check(FormFields typed, BiConsumer<String, FormRule> faults) {
        fields.forEach(field -> field.check(typed, faults));
    }

    /** Where on the page a fault of the object is; empty: it is not asked here. */
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return fields.stream()
                .flatMap(field -> field.idAt(path, typed, terms).stream())
                .findFirst();
    }

    /** The numbers of the rows that a list has on the page, and of one that is still free. */
    public static List<Integer> rowsWithFree(FormFields fields, String name) {
        return IntStream.rangeClosed(0, RowsField.count(fields, name)).boxed().toList();
    }

    /** Which item of a list stands in a row of the form; -1: one that is not there yet. */
    public static int itemOf(FormFields fields, String name, int row) {
        return RowsField.itemOf(fields, name, row);
    }

    boolean isBlank(FormFields typed, DraftTerms terms) {
        return fields.stream().allMatch(field -> field.isBlank(typed, terms));
    }
}
