package org.openroundtable.organiser.event.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.FormRule;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.programme.OtherDays;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The days for which an event is planned and their zone; the programme moves along if that is wished. */
final class DaysField implements EditedField {

    private static final String FIRST = "firstDay";
    private static final String LAST = "lastDay";
    private static final String ZONE = "timeZone";
    private static final String SHIFT = "shift";

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        var draft = new DraftDocument(object);
        values.put(FIRST, Objects.toString(draft.firstDay(), ""));
        values.put(LAST, Objects.toString(draft.lastDay(), ""));
        values.put(ZONE, object.path(ZONE).asText());
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        if (isSame(typed, shown)) {
            return;
        }
        var draft = new DraftDocument(object);
        var zoneBefore = draft.timeZone();
        var dayBefore = draft.firstDay();
        if (Typed.isSent(typed, ZONE)) {
            DraftFields.set(object, ZONE, Typed.of(typed, ZONE));
        }
        var first = day(typed, FIRST);
        var days = first == null || dayBefore == null ? 0 : ChronoUnit.DAYS.between(dayBefore, first);
        if (!Typed.of(typed, SHIFT).isEmpty()) {
            new OtherDays(days, zoneBefore, draft.timeZone()).moveSessions(draft);
        }
        if (first != null) {
            var last = day(typed, LAST);
            draft.plan(first, last == null ? first : last);
        }
    }

    @Override
    public void check(FormFields typed, BiConsumer<String, FormRule> faults) {
        var first = check(typed, FIRST, faults);
        var last = check(typed, LAST, faults);
        if (first != null && last != null && last.isBefore(first)) {
            faults.accept(LAST, FormRule.LAST_DAY);
        }
    }

    @Override
    public Optional<String> idAt(String fault, FormFields typed, DraftTerms terms) {
        return Optional.of(ZONE).filter(id -> fault.equals("/" + ZONE));
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return false;
    }

    private static boolean isSame(FormFields typed, FormFields shown) {
        return List.of(FIRST, LAST, ZONE).stream()
                .allMatch(id -> !Typed.isSent(typed, id) || Typed.of(typed, id).equals(Typed.of(shown, id)));
    }

    private static LocalDate check(FormFields typed, String id, BiConsumer<String, FormRule> faults) {
        var day = day(typed, id);
        if (day == null && !Typed.of(typed, id).isEmpty()) {
            faults.accept(id, FormRule.DAY);
        }
        return day;
    }

    /** Null: none. */
    private static LocalDate day(FormFields typed, String id) {
        return Days.read(Typed.of(typed, id)).orElse(null);
    }
}
