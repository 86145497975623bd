package org.openroundtable.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.openroundtable.event.Event;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.event.RegistrationTerms;

/** Writes what a document says of the event itself. */
final class EventMerge {

    private EventMerge() {}

    /** Whether something changed that the calendar entries of all its sessions show. */
    static boolean apply(EventDocument document, Event event) {
        var status = document.status() == null ? EventStatus.SCHEDULED : document.status();
        var forCalendars = event.id != null
                && !(Objects.equals(event.title, document.title())
                        && Objects.equals(event.venue, document.venue())
                        && event.status == status
                        && event.mode == document.mode());
        event.slug = document.slug();
        event.title = document.title();
        event.series = document.series();
        event.edition = document.edition();
        event.summary = document.summary();
        event.description = document.description();
        event.audience = document.audience();
        event.mode = document.mode();
        event.status = status;
        event.venue = document.venue();
        event.timeZone = ZoneId.of(document.timeZone());
        event.languages = document.languages() == null ? List.of() : document.languages();
        event.accentColour = document.accentColour();
        event.organiser.name = document.organiser().name();
        event.organiser.country = document.organiser().country();
        event.organiser.email = document.organiser().email();
        event.documents = documents(document);
        event.startsAt = document.sessions().stream()
                .map(session -> session.start().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        event.endsAt = document.sessions().stream()
                .map(session -> session.end().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        applyTerms(document.registration(), event.registration);
        return forCalendars;
    }

    private static List<LinkedDocument> documents(EventDocument document) {
        return document.documents() == null
                ? List.of()
                : document.documents().stream()
                        .map(linked -> new LinkedDocument(linked.title(), linked.url(), linked.kind()))
                        .toList();
    }

    private static void applyTerms(EventDocument.Registration terms, RegistrationTerms registration) {
        registration.opensAt = terms == null ? null : instant(terms.opensAt());
        registration.closesAt = terms == null ? null : instant(terms.closesAt());
        registration.changesUntil = terms == null ? null : instant(terms.changesUntil());
        registration.confirmAddress = terms != null && Boolean.TRUE.equals(terms.confirmAddress());
        registration.holdMinutes = terms == null ? null : terms.holdMinutes();
        registration.offerMinutes = terms == null ? null : terms.offerMinutes();
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
