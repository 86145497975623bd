package org.openroundtable.release.creation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.openroundtable.event.LinkedDocument;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.programme.OtherDays;

/**
 * Makes of an event's document that of another one: all that was written and set, with the programme at the same hours of
 * later days. Speakers have agreed to speak at the one event and not yet at the other, so they stay behind, and with them
 * the links to join and the recordings.
 */
final class NextEdition {

    private final DraftDocument document;
    private final long days;

    private NextEdition(DraftDocument document, long days) {
        this.document = document;
        this.days = days;
    }

    /** @param document is changed */
    static void startingOn(LocalDate firstDay, DraftDocument document) {
        var first = document.firstDay();
        var last = document.lastDay();
        var days = first == null ? 0 : ChronoUnit.DAYS.between(first, firstDay);
        new NextEdition(document, days).apply();
        document.plan(firstDay, last == null ? firstDay : last.plusDays(days));
    }

    private void apply() {
        var json = document.json();
        json.remove("status");
        var edition = json.path("edition");
        if (edition.isInt()) {
            json.put("edition", edition.intValue() + 1);
        }
        json.putArray("speakers");
        for (var linked = json.path("documents").iterator(); linked.hasNext(); ) {
            if (linked.next().path("kind").asText().equals(LinkedDocument.Kind.RECORDING.code())) {
                linked.remove();
            }
        }
        var zone = document.timeZone();
        var otherDays = new OtherDays(days, zone, zone);
        otherDays.moveRegistration(document);
        otherDays.moveSessions(document);
        document.all(DraftPart.SESSIONS).forEach(session -> session.remove(List.of("joinUrl", "status", "speakers")));
    }
}
