package org.openroundtable.organiser.programme.session;

import java.util.Optional;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.programme.KnownTexts;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The track of a session, which others may share. */
record TrackField() implements EditedField {

    static final String TRACK = "track";

    @Override
    public void read(ObjectNode session, DraftTerms terms, FieldValues values) {
        values.put(TRACK, new KnownTexts(terms.draft()).say(session.path(TRACK)));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode session, DraftTerms terms) {
        var track = Typed.of(typed, TRACK);
        if (Typed.isSent(typed, TRACK) && !track.equals(Typed.of(shown, TRACK))) {
            DraftFields.put(session, TRACK, track.isEmpty() ? null : new KnownTexts(terms.draft()).track(track));
        }
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return Optional.of(TRACK).filter(id -> path.equals("/" + id) || path.startsWith("/" + id + "/"));
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return Typed.of(typed, TRACK).isEmpty();
    }
}
