package org.openroundtable.document;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.Capacity;
import org.openroundtable.document.ImportOutcome.SessionInUse;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventSlug;
import org.openroundtable.event.EventStatusChanged;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.SessionUse;
import org.openroundtable.registration.waiting.LimitChanges;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Takes in event documents: all of a document or nothing, and the same document twice changes nothing. */
@ApplicationScoped
public class DocumentImport {

    private final Clock clock;
    private final Events events;
    private final SpeakerMerge speakers;
    private final ProgrammeMerge programme;
    private final LimitChanges limits;
    private final SessionUse demand;
    private final jakarta.enterprise.event.Event<EventStatusChanged> statusChanged;
    private final EntityManager entities;
    private final ObjectMapper json;

    DocumentImport(
            Clock clock,
            Events events,
            SpeakerMerge speakers,
            ProgrammeMerge programme,
            LimitChanges limits,
            SessionUse demand,
            jakarta.enterprise.event.Event<EventStatusChanged> statusChanged,
            EntityManager entities,
            ObjectMapper json) {
        this.clock = clock;
        this.events = events;
        this.speakers = speakers;
        this.programme = programme;
        this.limits = limits;
        this.demand = demand;
        this.statusChanged = statusChanged;
        this.entities = entities;
        this.json = json;
    }

    /** Makes the event what the document says. */
    @Transactional
    public ImportOutcome put(String slug, EventDocument document, Actor actor) {
        return put(slug, json.<JsonNode>valueToTree(document), actor);
    }

    /**
     * Makes the event what the document says.
     *
     * @param slug of the event; the document must say the same
     */
    @Transactional
    public ImportOutcome put(String slug, JsonNode document, Actor actor) {
        var reader = new DocumentReader(document, slug);
        return reader.faults().isEmpty()
                ? put(reader.document(), actor)
                : new ImportOutcome.Faulty(List.copyOf(reader.faults()));
    }

    private ImportOutcome put(EventDocument document, Actor actor) {
        var now = clock.instant();
        waitForOthersWith(document.slug());
        speakers.resolveOrganisations(document);
        var known = events.withSlug(document.slug());
        var inUse = known.map(event -> droppedInUse(event, document)).orElse(List.of());
        if (!inUse.isEmpty()) {
            QuarkusTransaction.setRollbackOnly();
            return new ImportOutcome.SessionsInUse(inUse);
        }
        var statusBefore = known.map(event -> event.status());
        var event = known.orElseGet(() -> new Event(new EventSlug(document.slug())));
        var formerVenue = event.venue();
        var forCalendars = EventMerge.apply(document, event, actor, now);
        if (known.isEmpty()) {
            events.persist(event);
        }
        var bySpeakerId = speakers.apply(document, event, actor, now);
        var byCode = programme.apply(document, event, bySpeakerId, formerVenue, forCalendars, actor, now);
        events.flush();
        speakers.dropOthers(document, event);
        limits.set(event, whole(document), ofSessions(document, byCode), Map.of());
        // Last, so that whoever is written to reads of sessions and places as they are now.
        statusBefore
                .filter(before -> before != event.status())
                .ifPresent(before -> statusChanged.fire(new EventStatusChanged(event, actor, now)));
        return known.isEmpty() ? new ImportOutcome.Created() : new ImportOutcome.Replaced();
    }

    /** Two documents for one new event must not both create it. */
    private void waitForOthersWith(String slug) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "event document " + slug)
                .getSingleResult();
    }

    private List<SessionInUse> droppedInUse(Event event, EventDocument document) {
        var kept = document.sessions().stream()
                .filter(EventDocument.Session::isRegistrable)
                .map(EventDocument.Session::code)
                .collect(Collectors.toSet());
        return demand.hold(event).entrySet().stream()
                .filter(session -> !kept.contains(session.getKey()))
                .map(session -> new SessionInUse(session.getKey(), session.getValue()))
                .sorted(Comparator.comparing(SessionInUse::code))
                .toList();
    }

    private static Capacity whole(EventDocument document) {
        var terms = document.registration();
        return terms == null ? new Capacity(null, false) : capacity(terms.capacity(), terms.waitlist());
    }

    private static Map<Session, Capacity> ofSessions(EventDocument document, Map<String, Session> byCode) {
        var capacities = new LinkedHashMap<Session, Capacity>();
        document.sessions().stream()
                .filter(EventDocument.Session::isRegistrable)
                .forEach(session ->
                        capacities.put(byCode.get(session.code()), capacity(session.capacity(), session.waitlist())));
        return capacities;
    }

    private static Capacity capacity(Integer places, Boolean waitlist) {
        return new Capacity(places, Boolean.TRUE.equals(waitlist));
    }
}
