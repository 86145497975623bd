package org.openroundtable.organiser.creation;

import java.time.LocalDate;
import java.time.ZoneId;

import org.openroundtable.release.creation.NewEvent;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Zones;

/** What was typed to begin an event from nothing. */
record NewEventForm(String name, String firstDay, String lastDay, String zone) {

    static NewEventForm of(FormFields fields) {
        return new NewEventForm(
                fields.line("name"), fields.line("firstDay"), fields.line("lastDay"), fields.line("zone"));
    }

    static NewEventForm empty(ZoneId zone) {
        return new NewEventForm("", "", "", zone.getId());
    }

    /** Null, and faults, unless an event can be made of it. */
    NewEvent event(FormErrors faults, CreationErrors errors, String language, NewEvent.Contact organiser) {
        if (name.isEmpty()) {
            faults.add("name", errors.text().nameMissing());
        }
        errors.checkName(faults, "name", name);
        var first = errors.day(faults, "firstDay", firstDay);
        var last = lastDay.isEmpty() ? first : errors.day(faults, "lastDay", lastDay);
        checkOrder(faults, errors, first, last);
        var where = Zones.named(zone);
        if (where.isEmpty()) {
            faults.add("zone", errors.text().zoneUnknown());
        }
        return faults.isEmpty() ? new NewEvent(name, language, first, last, where.get(), organiser) : null;
    }

    private static void checkOrder(FormErrors faults, CreationErrors errors, LocalDate first, LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            faults.add("lastDay", errors.text().lastBeforeFirst());
        }
    }
}
