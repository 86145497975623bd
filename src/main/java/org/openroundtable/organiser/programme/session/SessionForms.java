package org.openroundtable.organiser.programme.session;

import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.DraftPart;

import static org.openroundtable.organiser.editor.field.FieldSet.choice;
import static org.openroundtable.organiser.editor.field.FieldSet.flag;
import static org.openroundtable.organiser.editor.field.FieldSet.line;
import static org.openroundtable.organiser.editor.field.FieldSet.number;
import static org.openroundtable.organiser.editor.field.FieldSet.rows;
import static org.openroundtable.organiser.editor.field.FieldSet.text;

/** What the forms of sessions ask. */
final class SessionForms {

    private static final FieldSet CONTENT = FieldSet.of(
            text("title"),
            new SlotField(),
            choice("type"),
            new RoomsField(),
            new TrackField(),
            new CastField(),
            flag("registrable"),
            number("capacity"),
            flag("waitlist"),
            number("limitPerOrganisation"),
            text("subtitle"),
            text("description"),
            line("language"),
            line("joinUrl"),
            flag("doNotRecord"),
            rows("links", text("title"), line("url")));

    private static final FieldSet SLOT = FieldSet.of(new MoveField(), new RoomsField());

    private SessionForms() {}

    static EditorForm of(String code) {
        return EditorForm.of(DraftPart.SESSIONS, code, CONTENT);
    }

    static EditorForm ofNew(String code) {
        return EditorForm.ofNew(DraftPart.SESSIONS, code, CONTENT);
    }

    /** Where and when it takes place. */
    static EditorForm slotOf(String code) {
        return EditorForm.of(DraftPart.SESSIONS, code, SLOT);
    }
}
