package org.openroundtable.programme.snapshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.event.Event;
import org.openroundtable.event.EventVersion;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.Speakers;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Gives out events as they are. Whoever comes asks the database for the version alone; all else is kept on this node until
 * there is another version. A transaction in which somebody asks is not looked into, and must not have read anything yet,
 * or it held one connection and waited for another.
 */
@ApplicationScoped
public class EventSnapshots {

    private static final int MOST = 100;

    /** No row has it. */
    private static final Long NOBODY = -1L;

    private final Events events;
    private final Sessions sessions;
    private final Speakers speakers;
    private final Cache<Long, EventSnapshot> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    EventSnapshots(Events events, Sessions sessions, Speakers speakers) {
        this.events = events;
        this.sessions = sessions;
        this.speakers = speakers;
    }

    /** The event as it is now; empty: there is none of that name. */
    @ActivateRequestContext
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<EventSnapshot> current(String slug) {
        return events.versionOf(slug).map(this::at);
    }

    /** The same of an event that is there. */
    @ActivateRequestContext
    @Transactional(TxType.NOT_SUPPORTED)
    public EventSnapshot current(Long id) {
        return events.versionOf(id).map(this::at).orElseThrow();
    }

    private EventSnapshot at(EventVersion version) {
        var known = kept.getIfPresent(version.event());
        if (known != null && known.version() == version.version()) {
            return known;
        }
        var read = QuarkusTransaction.requiringNew().call(() -> read(version));
        kept.put(version.event(), read);
        return read;
    }

    /** The version was read first: what changes meanwhile makes this one out of date, and never passes for newer. */
    private EventSnapshot read(EventVersion version) {
        return copy(version.version(), events.findById(version.event()));
    }

    /** The event as the transaction around has made it so far; for itself, since it may come to nothing. */
    @Transactional(TxType.MANDATORY)
    public EventSnapshot uncommitted(Event event) {
        return copy(events.versionOf(event.id()).orElseThrow().version(), event);
    }

    private EventSnapshot copy(long version, Event event) {
        return copy(version, event.id(), event, speakers.of(event), sessions.everOf(event).stream());
    }

    /** An event that is not stored, or not as it is here: it has no version, and perhaps no id of its own. */
    public static EventSnapshot unstored(Event event, Collection<Speaker> speakers, Collection<Session> sessions) {
        var inTime =
                sessions.stream().sorted(Comparator.comparing(Session::startsAt).thenComparing(Session::sortOrder));
        return copy(0, event.id() == null ? NOBODY : event.id(), event, speakers, inTime);
    }

    private static EventSnapshot copy(
            long version, Long id, Event event, Collection<Speaker> speakers, Stream<Session> ever) {
        var stage = speakers.stream().map(SpeakerRecord::of).toList();
        var byCode = stage.stream().collect(Collectors.toMap(SpeakerRecord::code, Function.identity()));
        return EventSnapshot.of(
                version,
                id,
                event,
                ever.map(session -> SessionRecord.of(session, byCode)).toList(),
                stage);
    }
}
