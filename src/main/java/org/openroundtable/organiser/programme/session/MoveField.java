package org.openroundtable.organiser.programme.session;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.programme.DraftSessions;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * When a session begins: by a button that says how many minutes later or earlier, or as a day and a time. It stays as long
 * as it is; what comes after it that day may move with it.
 */
record MoveField() implements EditedField {

    /** Of the buttons; the value is a number of minutes. */
    static final String BY = "by";

    static final String WITH_LATER = "withLater";

    private static final SlotField SLOT = new SlotField();
    private static final String CODE = "code";

    @Override
    public void read(ObjectNode session, DraftTerms terms, FieldValues values) {
        SLOT.read(session, terms, values);
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode session, DraftTerms terms) {
        var sessions = new DraftSessions(terms.draft());
        var code = session.path(CODE).asText();
        var withLater = Typed.isSent(typed, WITH_LATER);
        if (Typed.isSent(typed, BY)) {
            sessions.move(code, minutes(Typed.of(typed, BY)), withLater);
        } else if (!SlotField.isSameStart(typed, shown)) {
            moveTo(SlotField.start(typed, terms), session, sessions, withLater);
        }
    }

    /** @param start null: the time was emptied */
    private static void moveTo(JsonNode start, ObjectNode session, DraftSessions sessions, boolean withLater) {
        try {
            var moment = OffsetDateTime.parse(start == null ? "" : start.asText());
            sessions.moveTo(session.path(CODE).asText(), moment, withLater);
        } catch (DateTimeException noMoment) {
            DraftFields.put(session, SlotField.START, start);
        }
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return path.equals("/start") ? SLOT.idAt(path, typed, terms) : Optional.empty();
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return SLOT.isBlank(typed, terms);
    }

    /** What no button of ours says is none. */
    private static Duration minutes(String text) {
        return text.matches("-?\\d{1,4}") ? Duration.ofMinutes(Integer.parseInt(text)) : Duration.ZERO;
    }
}
