package org.openroundtable.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.openroundtable.account.Actor;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventAddresses;
import org.openroundtable.event.EventDetails;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.event.Organiser;
import org.openroundtable.event.RegistrationTerms;

/** Makes the event itself what a document says. */
final class EventMerge {

    private EventMerge() {}

    static void apply(EventDocument document, Event event, Actor actor, Instant now) {
        event.retitle(document.title(), actor, now);
        event.describe(details(document), actor, now);
        event.relocate(document.mode(), document.venue(), actor, now);
        event.reschedule(start(document), end(document), ZoneId.of(document.timeZone()), actor, now);
        event.handTo(organiser(document.organiser()), actor, now);
        event.ask(document.questions(), actor, now);
        event.changeTerms(terms(document.registration()), actor, now);
        switch (document.status() == null ? EventStatus.SCHEDULED : document.status()) {
            case SCHEDULED -> event.reinstate(actor, now);
            case POSTPONED -> event.postpone(actor, now);
            case CANCELLED -> event.cancel(actor, now);
        }
    }

    private static Organiser organiser(EventDocument.Organiser described) {
        return new Organiser(described.name(), described.country(), described.email());
    }

    private static EventDetails details(EventDocument document) {
        return new EventDetails(
                document.series(),
                document.edition(),
                document.summary(),
                document.description(),
                document.audience(),
                document.languages() == null ? List.of() : document.languages(),
                document.accentColour(),
                new EventAddresses(document.website(), document.privacyNotice(), document.logo(), document.cover()),
                documents(document),
                DocumentPrivacies.read(document.privacy()));
    }

    private static Instant start(EventDocument document) {
        return framing(document)
                .map(session -> session.start().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant end(EventDocument document) {
        return framing(document)
                .map(session -> session.end().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Those from whose first to whose last the event goes on: all that take place, or all if none does. */
    private static Stream<SessionDocument> framing(EventDocument document) {
        var taking =
                document.sessions().stream().filter(SessionDocument::takesPlace).toList();
        return (taking.isEmpty() ? document.sessions() : taking).stream();
    }

    private static List<LinkedDocument> documents(EventDocument document) {
        return document.documents() == null
                ? List.of()
                : document.documents().stream()
                        .map(linked -> new LinkedDocument(linked.title(), linked.url(), linked.kind()))
                        .toList();
    }

    private static RegistrationTerms terms(EventDocument.Registration described) {
        return described == null
                ? RegistrationTerms.NONE
                : new RegistrationTerms(
                        instant(described.opensAt()),
                        instant(described.closesAt()),
                        instant(described.changesUntil()),
                        Boolean.TRUE.equals(described.confirmAddress()),
                        described.holdMinutes(),
                        Boolean.TRUE.equals(described.approval()),
                        described.offerMinutes(),
                        Boolean.TRUE.equals(described.codeOrInvitation()));
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
