package org.openroundtable.release.programme;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Moves what is planned to other days: to the same hours, whatever clocks do in between. What is no moment is left out. */
public final class OtherDays {

    private static final List<String> OF_REGISTRATION = List.of("opensAt", "closesAt", "changesUntil");
    private static final List<String> OF_SESSIONS = List.of("start", "end");

    private final ZoneId from;
    private final ZoneId to;
    private final long days;

    /**
     * @param days later; negative: earlier
     * @param from zone in which hours are told now; null: not known, and nothing moves
     * @param to zone in which the same hours are meant
     */
    public OtherDays(long days, ZoneId from, ZoneId to) {
        this.days = days;
        this.from = from;
        this.to = to;
    }

    public void moveSessions(DraftDocument draft) {
        draft.all(DraftPart.SESSIONS).forEach(this::moveSession);
    }

    void moveSession(ObjectNode session) {
        move(session, OF_SESSIONS);
    }

    public void moveRegistration(DraftDocument draft) {
        if (draft.json().path("registration") instanceof ObjectNode registration) {
            move(registration, OF_REGISTRATION);
        }
    }

    private void move(ObjectNode in, List<String> names) {
        if (from != null && to != null) {
            names.stream().filter(in::hasNonNull).forEach(name -> move(in, name));
        }
    }

    private void move(ObjectNode in, String name) {
        try {
            var local = OffsetDateTime.parse(in.get(name).asText())
                    .atZoneSameInstant(from)
                    .toLocalDateTime();
            DraftFields.set(in, name, local.plusDays(days).atZone(to).toOffsetDateTime());
        } catch (DateTimeException noMoment) {
            in.remove(name);
        }
    }
}
