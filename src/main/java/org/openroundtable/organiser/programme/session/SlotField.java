package org.openroundtable.organiser.programme.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** When a session takes place: a day and two times as clocks in the event's zone show them; the end may be on another day. */
record SlotField() implements EditedField {

    static final String DAY = "day";
    static final String START = "start";
    static final String END = "end";
    static final String LAST_DAY = "lastDay";

    @Override
    public void read(ObjectNode session, DraftTerms terms, FieldValues values) {
        var start = local(session, START, terms);
        var end = local(session, END, terms);
        var endsElsewhere = end != null && (start == null || !end.toLocalDate().equals(start.toLocalDate()));
        values.put(DAY, start == null ? "" : start.toLocalDate().toString());
        values.put(START, start == null ? "" : start.toLocalTime().toString());
        values.put(END, end == null ? "" : end.toLocalTime().toString());
        values.put(LAST_DAY, endsElsewhere ? end.toLocalDate().toString() : "");
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode session, DraftTerms terms) {
        if (!isSameStart(typed, shown)) {
            DraftFields.put(session, START, start(typed, terms));
        }
        if (!isSame(typed, shown, DAY) || !isSame(typed, shown, END) || !isSame(typed, shown, LAST_DAY)) {
            DraftFields.put(session, END, moment(lastDay(typed), Typed.of(typed, END), terms));
        }
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        return switch (path) {
            case "/start" -> Optional.of(isDay(Typed.of(typed, DAY)) ? START : DAY);
            case "/end" -> Optional.of(isDay(lastDay(typed)) ? END : LAST_DAY);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return Typed.of(typed, DAY).isEmpty() && Typed.of(typed, START).isEmpty();
    }

    static boolean isSameStart(FormFields typed, FormFields shown) {
        return isSame(typed, shown, DAY) && isSame(typed, shown, START);
    }

    /** Null: nothing was typed. What is no moment stands there as it was typed, and the reader of documents says so. */
    static JsonNode start(FormFields typed, DraftTerms terms) {
        return moment(Typed.of(typed, DAY), Typed.of(typed, START), terms);
    }

    private static String lastDay(FormFields typed) {
        var last = Typed.of(typed, LAST_DAY);
        return last.isEmpty() ? Typed.of(typed, DAY) : last;
    }

    private static JsonNode moment(String day, String time, DraftTerms terms) {
        if (time.isEmpty()) {
            return null;
        }
        try {
            var moment = LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(terms.zone());
            return text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        } catch (DateTimeException noMoment) {
            return text(day + "T" + time);
        }
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static boolean isSame(FormFields typed, FormFields shown, String id) {
        return !Typed.isSent(typed, id) || Typed.of(typed, id).equals(Typed.of(shown, id));
    }

    /** Null: there is none that can be read. */
    private static LocalDateTime local(ObjectNode session, String name, DraftTerms terms) {
        try {
            return OffsetDateTime.parse(session.path(name).asText())
                    .atZoneSameInstant(terms.zone())
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}
