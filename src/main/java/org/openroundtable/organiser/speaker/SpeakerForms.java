package org.openroundtable.organiser.speaker;

import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.DraftPart;

import static org.openroundtable.organiser.editor.field.FieldSet.line;
import static org.openroundtable.organiser.editor.field.FieldSet.rows;
import static org.openroundtable.organiser.editor.field.FieldSet.text;

/** What the forms of speakers ask. */
final class SpeakerForms {

    private static final FieldSet SPEAKER = FieldSet.of(
            line("title"),
            line("name"),
            text("position"),
            line("organisation"),
            line("organisationType"),
            line("country"),
            text("biography"),
            rows("links", text("title"), line("url")));

    private SpeakerForms() {}

    static EditorForm of(String id) {
        return EditorForm.of(DraftPart.SPEAKERS, id, SPEAKER);
    }

    static EditorForm ofNew(String id) {
        return EditorForm.ofNew(DraftPart.SPEAKERS, id, SPEAKER);
    }
}
