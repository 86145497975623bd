package org.openroundtable.organiser.registration.detail;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.mail.Outbox;
import org.openroundtable.notification.Notifications;
import org.openroundtable.organiser.history.HistoryViews;
import org.openroundtable.organiser.registration.detail.DetailView.Noted;
import org.openroundtable.organiser.registration.detail.DetailView.Place;
import org.openroundtable.organiser.registration.detail.DetailView.Sent;
import org.openroundtable.question.SaidAnswer;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.note.RegistrationNotes;
import org.openroundtable.registration.search.Origins;
import org.openroundtable.time.InZone;

/** Draws what is known of a registration. */
@ApplicationScoped
class DetailViews {

    private final Outbox outbox;
    private final RegistrationNotes notes;
    private final HistoryViews history;
    private final Origins origins;

    DetailViews(Outbox outbox, RegistrationNotes notes, HistoryViews history, Origins origins) {
        this.outbox = outbox;
        this.notes = notes;
        this.history = history;
        this.origins = origins;
    }

    DetailView of(Holder holder, Locale reader) {
        var registration = holder.registration();
        var zone = holder.event().timeZone();
        return new DetailView(
                InZone.at(registration.registeredAt(), zone),
                InZone.at(registration.heldUntil(), zone),
                InZone.at(registration.offeredUntil(), zone),
                origins.of(registration.id()),
                answers(holder, reader),
                registration.programme().stream()
                        .map(place -> place(place, holder))
                        .toList(),
                history.ofRegistration(registration.id(), zone),
                outbox.about(Notifications.reference(registration.id())).stream()
                        .map(mail -> new Sent(
                                InZone.at(mail.createdAt(), zone),
                                mail.subject(),
                                mail.recipient(),
                                mail.state(),
                                mail.error()))
                        .toList(),
                notes.of(registration.id()).stream()
                        .map(note -> new Noted(note.id(), InZone.at(note.at(), zone), note.author(), note.text()))
                        .toList(),
                String.join(", ", notes.tags(registration.id())));
    }

    /** Also what organisers alone are asked. */
    private static List<SaidAnswer> answers(Holder holder, Locale reader) {
        var answers = holder.registration().registrant().answers();
        return holder.event().questions().all().stream()
                .filter(question -> answers.to(question.code()) != null)
                .map(question -> new SaidAnswer(
                        question,
                        question.label().in(reader),
                        question.kind().say(answers.to(question.code()), reader)))
                .toList();
    }

    private static Place place(PlaceView place, Holder holder) {
        var zone = holder.event().timeZone();
        var waits = place.state() == PlaceState.WAITING || place.state() == PlaceState.OFFERED;
        return new Place(
                place,
                InZone.at(place.startsAt(), zone),
                InZone.at(place.endsAt(), zone),
                waits
                        && holder.registration().isConfirmed()
                        && holder.event().isScheduled()
                        && !place.cancelled()
                        && place.inTheWay() == null);
    }
}
