package org.openroundtable.organiser.registration.detail;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.openroundtable.language.Text;
import org.openroundtable.mail.MailState;
import org.openroundtable.organiser.history.EntryView;
import org.openroundtable.question.SaidAnswer;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.search.Origin;

/**
 * What is known of a registration, drawn for one reader; moments in the event's zone.
 *
 * @param heldUntil null: the address need not be confirmed any more
 * @param offeredUntil null: nothing is on offer
 * @param origin by what they have come
 * @param elsewhere where they were present besides, in order of time
 * @param tags as they are written in their field
 */
record DetailView(
        ZonedDateTime registeredAt,
        ZonedDateTime heldUntil,
        ZonedDateTime offeredUntil,
        Origin origin,
        List<SaidAnswer> answers,
        List<Place> programme,
        List<Presence> elsewhere,
        List<EntryView> history,
        List<Sent> mails,
        List<Noted> notes,
        String tags) {

    /** Somebody waits for something that an organiser could give. */
    public boolean isConfirmable() {
        return programme.stream().anyMatch(Place::confirmable);
    }

    /**
     * @param confirmable waits, and an organiser could give it
     * @param present null: nobody has marked them there
     */
    record Place(PlaceView view, ZonedDateTime start, ZonedDateTime end, boolean confirmable, Presence present) {}

    /**
     * @param session code
     * @param title null: the session is not in the event any more
     * @param withoutPlace let in all the same
     */
    record Presence(String session, Text title, ZonedDateTime since, boolean withoutPlace) {}

    /** @param repeatable it is settled, and may be written again */
    record Sent(
            UUID id,
            ZonedDateTime at,
            String subject,
            String recipient,
            MailState state,
            String error,
            boolean repeatable) {}

    /** @param author null: not known any more */
    record Noted(Long id, ZonedDateTime at, String author, String text) {}
}
