package org.openroundtable.organiser.editor;

import java.util.function.Function;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a page of the editor asks.
 *
 * @param path of the object that it is about, as faults and changes have it: {@code /sessions/panel-1}; empty: the event
 * @param object that it is about, to be read and written
 */
public record EditorForm(String path, Function<DraftDocument, ObjectNode> object, FieldSet fields) {

    /** Nothing: of pages that only have buttons. */
    public static final EditorForm NOTHING = ofEvent(FieldSet.of());

    public static EditorForm ofEvent(FieldSet fields) {
        return new EditorForm("", DraftDocument::json, fields);
    }

    /** Of one session, speaker or question that is there. */
    public static EditorForm of(DraftPart part, String name, FieldSet fields) {
        return new EditorForm(part.path(name), draft -> draft.get(part, name), fields);
    }

    /** Of one that is not there yet; it is added with what was typed. */
    public static EditorForm ofNew(DraftPart part, String name, FieldSet fields) {
        return new EditorForm(part.path(name), draft -> draft.add(part, name), fields);
    }

    FormFields read(DraftDocument draft) {
        return fields.read(object.apply(draft), DraftTerms.of(draft));
    }

    /** @param shown when the form was opened */
    void write(DraftDocument draft, FormFields typed, FormFields shown) {
        fields.write(typed, shown, object.apply(draft), DraftTerms.of(draft));
    }
}
