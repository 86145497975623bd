package org.openroundtable.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.EventDocument.Warning;
import org.openroundtable.document.content.RoomClashes;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.document.content.SpeakerDocument;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.Events;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.programme.Appearance;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.waiting.LimitChanges;
import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.Speakers;
import org.openroundtable.time.InZone;

/** Gives events out as documents that {@link DocumentImport} takes in again without changing anything. */
@ApplicationScoped
public class DocumentExport {

    private final Events events;
    private final Speakers speakers;
    private final Sessions sessions;
    private final LimitChanges limits;

    DocumentExport(Events events, Speakers speakers, Sessions sessions, LimitChanges limits) {
        this.events = events;
        this.speakers = speakers;
        this.sessions = sessions;
        this.limits = limits;
    }

    @Transactional
    public Optional<EventDocument> of(String slug) {
        return events.withSlug(slug).map(event -> document(event, programme -> List.of()));
    }

    /** The same with what is unlikely to be meant in it. */
    @Transactional
    public Optional<EventDocument> withWarnings(String slug) {
        return events.withSlug(slug).map(event -> document(event, RoomClashes::in));
    }

    private EventDocument document(Event event, Function<List<SessionDocument>, List<Warning>> warnings) {
        var capacities = limits.of(event);
        var programme = sessions.programmeOf(event).stream()
                .sorted(Comparator.comparing(session -> session.sortOrder()))
                .map(session -> session(session, capacities))
                .toList();
        return new EventDocument(
                event.slug(),
                event.title(),
                event.details().series(),
                event.details().edition(),
                event.details().summary(),
                event.details().description(),
                event.details().audience(),
                event.mode(),
                event.status() == EventStatus.SCHEDULED ? null : event.status(),
                event.venue(),
                event.timeZone().getId(),
                unlessEmpty(event.details().languages()),
                event.details().accentColour(),
                event.details().addresses().website(),
                event.details().addresses().privacyNotice(),
                DocumentPrivacies.written(event.details().privacy()),
                event.details().addresses().logo(),
                event.details().addresses().cover(),
                new EventDocument.Organiser(
                        event.organiser().name(),
                        event.organiser().country(),
                        event.organiser().email()),
                registration(event, capacities),
                unlessEmpty(event.details().documents().stream()
                        .map(DocumentExport::linked)
                        .toList()),
                event.questions() == Questions.STANDARD ? null : event.questions(),
                speakers.of(event).stream().map(DocumentExport::speaker).toList(),
                programme,
                unlessEmpty(warnings.apply(programme)));
    }

    private static EventDocument.Registration registration(Event event, Map<LimitOwner, Capacity> capacities) {
        var capacity = capacities.getOrDefault(new LimitOwner.Event(), Capacity.UNLIMITED);
        var terms = event.registration();
        var zone = event.timeZone();
        var registration = new EventDocument.Registration(
                InZone.offsetAt(terms.opensAt(), zone),
                InZone.offsetAt(terms.closesAt(), zone),
                capacity.places(),
                unlessFalse(capacity.waitlist()),
                unlessFalse(terms.confirmAddress()),
                terms.holdMinutes(),
                unlessFalse(terms.approval()),
                terms.offerMinutes(),
                InZone.offsetAt(terms.changesUntil(), zone),
                unlessFalse(terms.codeOrInvitation()),
                DocumentCapacities.limitPerOrganisation(capacity),
                DocumentCapacities.overLimit(capacities));
        return registration.equals(new EventDocument.Registration(
                        null, null, null, null, null, null, null, null, null, null, null, null))
                ? null
                : registration;
    }

    private static EventDocument.Document linked(LinkedDocument linked) {
        return new EventDocument.Document(linked.title(), linked.url(), linked.kind());
    }

    private static SpeakerDocument speaker(Speaker speaker) {
        return new SpeakerDocument(
                speaker.code(),
                speaker.profile().title(),
                speaker.profile().name(),
                speaker.profile().organisation(),
                speaker.profile().organisationType(),
                speaker.profile().country(),
                speaker.profile().position(),
                speaker.profile().biography(),
                speaker.profile().photo(),
                DocumentLinks.write(speaker.profile().links()));
    }

    private static SessionDocument session(Session session, Map<LimitOwner, Capacity> capacities) {
        var zone = session.event().timeZone();
        var capacity = capacities.getOrDefault(new LimitOwner.Session(session.id()), Capacity.UNLIMITED);
        var details = session.details();
        var rooms = session.rooms();
        return new SessionDocument(
                session.code(),
                details.type(),
                session.isCancelled() ? session.status() : null,
                session.title(),
                details.subtitle(),
                details.description(),
                details.track(),
                details.language(),
                rooms.size() == 1 ? rooms.get(0) : null,
                rooms.size() > 1 ? rooms : null,
                InZone.offsetAt(session.startsAt(), zone),
                InZone.offsetAt(session.endsAt(), zone),
                session.joinUrl(),
                session.appearances().stream().map(DocumentExport::appearance).toList(),
                DocumentLinks.write(details.links()),
                unlessFalse(details.doNotRecord()),
                unlessFalse(session.isRegistrable()),
                capacity.places(),
                unlessFalse(capacity.waitlist()),
                DocumentCapacities.limitPerOrganisation(capacity));
    }

    private static SessionDocument.Appearance appearance(Appearance appearance) {
        return new SessionDocument.Appearance(appearance.speaker().code(), appearance.role());
    }

    private static Boolean unlessFalse(boolean value) {
        return value ? true : null;
    }

    private static <T> List<T> unlessEmpty(List<T> items) {
        return items.isEmpty() ? null : items;
    }
}
