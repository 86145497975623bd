package org.openroundtable.organiser.registration.detail;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.mail.MailState;
import org.openroundtable.mail.Outbox;
import org.openroundtable.mail.SentMail;
import org.openroundtable.notification.Notifications;
import org.openroundtable.notification.repetition.Repetitions;
import org.openroundtable.organiser.history.HistoryViews;
import org.openroundtable.organiser.registration.detail.DetailView.Noted;
import org.openroundtable.organiser.registration.detail.DetailView.Place;
import org.openroundtable.organiser.registration.detail.DetailView.Presence;
import org.openroundtable.organiser.registration.detail.DetailView.Sent;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.question.SaidAnswer;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.attendance.AttendanceDesk;
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
    private final AttendanceDesk attendance;

    DetailViews(
            Outbox outbox, RegistrationNotes notes, HistoryViews history, Origins origins, AttendanceDesk attendance) {
        this.outbox = outbox;
        this.notes = notes;
        this.history = history;
        this.origins = origins;
        this.attendance = attendance;
    }

    DetailView of(Holder holder, Locale reader) {
        var registration = holder.registration();
        var zone = holder.event().timeZone();
        var presences = presences(holder);
        return new DetailView(
                InZone.at(registration.registeredAt(), zone),
                InZone.at(registration.heldUntil(), zone),
                InZone.at(registration.offeredUntil(), zone),
                origins.of(registration.id()),
                answers(holder, reader),
                registration.programme().stream()
                        .map(place -> place(place, holder, presences.get(place.session())))
                        .toList(),
                elsewhere(presences.values(), registration.programme()),
                history.ofRegistration(registration.id(), zone),
                outbox.about(Notifications.reference(registration.id())).stream()
                        .map(mail -> sent(mail, zone))
                        .toList(),
                notes.of(registration.id()).stream()
                        .map(note -> new Noted(note.id(), InZone.at(note.at(), zone), note.author(), note.text()))
                        .toList(),
                String.join(", ", notes.tags(registration.id())));
    }

    /** By the codes of the sessions; what was taken back is in the history. */
    private Map<String, Presence> presences(Holder holder) {
        var event = holder.event();
        var presences = new LinkedHashMap<String, Presence>();
        attendance.of(holder.registration().id()).stream()
                .filter(attended -> attended.until() == null)
                .forEach(attended -> presences.put(
                        attended.session(),
                        new Presence(
                                attended.session(),
                                event.session(attended.session())
                                        .map(SessionRecord::title)
                                        .orElse(null),
                                InZone.at(attended.since(), event.timeZone()),
                                attended.withoutPlace())));
        return presences;
    }

    private static List<Presence> elsewhere(Collection<Presence> presences, List<PlaceView> programme) {
        return presences.stream()
                .filter(presence ->
                        programme.stream().noneMatch(place -> place.session().equals(presence.session())))
                .toList();
    }

    private static Sent sent(SentMail mail, ZoneId zone) {
        return new Sent(
                mail.id(),
                InZone.at(mail.createdAt(), zone),
                mail.subject(),
                mail.recipient(),
                mail.state(),
                mail.error(),
                mail.state() != MailState.PENDING && Repetitions.isPossible(mail.occasion()));
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

    private static Place place(PlaceView place, Holder holder, Presence present) {
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
                        && place.inTheWay() == null,
                present);
    }
}
