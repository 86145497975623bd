package org.openroundtable.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.Speakers;

/** Finds what a document is compared with. */
@ApplicationScoped
class KnownEvents {

    /**
     * An event as it is before a document comes in.
     *
     * @param speakers by their codes
     * @param sessions by their codes; those that have left the programme too
     */
    record Known(Event event, Map<String, Speaker> speakers, Map<String, Session> sessions) {}

    private final Events events;
    private final Speakers speakers;
    private final Sessions sessions;

    KnownEvents(Events events, Speakers speakers, Sessions sessions) {
        this.events = events;
        this.speakers = speakers;
        this.sessions = sessions;
    }

    Optional<Known> withSlug(String slug) {
        return events.withSlug(slug).map(this::known);
    }

    /** What is changed of it is never written. */
    Optional<Known> detached(String slug) {
        var known = withSlug(slug);
        events.detachAll();
        return known;
    }

    private Known known(Event event) {
        return new Known(
                event,
                speakers.of(event).stream().collect(Collectors.toMap(Speaker::code, Function.identity())),
                sessions.everOf(event).stream().collect(Collectors.toMap(Session::code, Function.identity())));
    }
}
