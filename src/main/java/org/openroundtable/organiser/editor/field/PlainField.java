package org.openroundtable.organiser.editor.field;

import java.util.Optional;

import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One value.
 *
 * @param path in the object, {@code organiser/email}
 */
record PlainField(String path, FieldKind kind) implements EditedField {

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        var value = object.at("/" + path);
        values.put(id(), value.isMissingNode() || value.isNull() ? "" : kind.shown(value, terms));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        if (!Typed.isSent(typed, id()) && kind != FieldKind.FLAG) {
            return;
        }
        var text = Typed.of(typed, id());
        if (text.equals(Typed.of(shown, id()))) {
            return;
        }
        var slash = path.lastIndexOf('/');
        var parent = slash < 0 ? object : object.withObject("/" + path.substring(0, slash));
        DraftFields.put(parent, path.substring(slash + 1), text.isEmpty() ? null : kind.typed(text, terms));
        if (parent.isEmpty() && parent != object) {
            object.remove(path.substring(0, slash));
        }
    }

    @Override
    public Optional<String> idAt(String fault, FormFields typed, DraftTerms terms) {
        return Optional.of(id()).filter(id -> fault.equals("/" + path));
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return kind == FieldKind.CHOICE
                || kind == FieldKind.FLAG
                || Typed.of(typed, id()).isEmpty();
    }

    private String id() {
        return path.replace('/', '-');
    }
}
