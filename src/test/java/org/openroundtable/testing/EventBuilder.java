package org.openroundtable.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.openroundtable.event.EventStatus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An event for a test, as the document that an organiser would send. Sessions follow one another by the hour, with
 * waiting lists, unless said otherwise. The methods that say how registration stands come last: they put the event and
 * give its slug. Said again after a change, they put it as it is now.
 */
public final class EventBuilder {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ObjectNode document;
    private final Instant now;
    private final Function<ObjectNode, String> door;
    private final DocumentProgramme programme;

    /** @param door takes the document and gives the slug of its event */
    EventBuilder(ObjectNode document, Instant now, Function<ObjectNode, String> door) {
        this.document = document;
        this.programme = new DocumentProgramme(document);
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.door = door;
        startingAt(this.now
                .atZone(zone())
                .plusDays(30)
                .withHour(10)
                .truncatedTo(ChronoUnit.HOURS)
                .toInstant());
    }

    public EventBuilder titled(String title) {
        return where(event -> event.put("title", title));
    }

    public EventBuilder in(ZoneId zone) {
        return where(event -> event.put("timeZone", zone.getId()));
    }

    /** @param questions as the document has them, each one in JSON; apostrophes stand for quotation marks */
    public EventBuilder asking(String... questions) {
        var json = ("[" + String.join(", ", questions) + "]").replace('\'', '"');
        try {
            document.set("questions", new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
        return this;
    }

    /** Whatever else the document says; the names are those of the API. */
    public EventBuilder where(Consumer<ObjectNode> change) {
        change.accept(document);
        return this;
    }

    /** Whatever else the document says of a session. */
    public EventBuilder whereSession(String code, Consumer<ObjectNode> change) {
        change.accept(programme.session(code));
        return this;
    }

    /** The session that is described next starts then, and those after it follow. */
    public EventBuilder startingAt(Instant start) {
        programme.startingAt(start.atZone(zone()).toOffsetDateTime());
        return this;
    }

    /** Moves the whole programme, so that the first session starts then. */
    public EventBuilder movedTo(Instant start) {
        programme.moveTo(start);
        return this;
    }

    /** Limits the event as a whole; null: no limit. */
    public EventBuilder withCapacity(Integer capacity) {
        terms().put("capacity", capacity);
        return this;
    }

    /** The limits of the event and of panels s1, s2 …, which are new or there already; null: no limit. */
    public EventBuilder limitedTo(Integer event, Integer... sessions) {
        withCapacity(event);
        for (var i = 0; i < sessions.length; i++) {
            var code = "s" + (i + 1);
            var capacity = sessions[i];
            programme
                    .find(code)
                    .ifPresentOrElse(session -> session.put("capacity", capacity), () -> withSession(code, capacity));
        }
        return this;
    }

    /** Nobody waits for the event as a whole; sessions keep their waiting lists. */
    public EventBuilder withoutWaitlist() {
        terms().put("waitlist", false);
        return this;
    }

    /** Addresses are confirmed first; places are held for so long. */
    public EventBuilder confirmingAddresses(Duration hold) {
        terms().put("confirmAddress", true).put("holdMinutes", hold.toMinutes());
        return this;
    }

    public EventBuilder approving() {
        terms().put("approval", true);
        return this;
    }

    /** Places from the waiting list are offers to be taken up within this time. */
    public EventBuilder offeringFor(Duration offer) {
        terms().put("offerMinutes", offer.toMinutes());
        return this;
    }

    public EventBuilder changeableUntil(Instant changesUntil) {
        terms().put("changesUntil", at(changesUntil));
        return this;
    }

    /** Cancelled, postponed, or going to take place again. */
    public EventBuilder being(EventStatus status) {
        return where(event -> event.put("status", status.code()));
    }

    /** A session open to all who are registered. */
    public EventBuilder cancelling(String session) {
        return whereSession(session, document -> document.put("status", "cancelled"));
    }

    public EventBuilder reinstating(String session) {
        return whereSession(session, document -> document.remove("status"));
    }

    public EventBuilder withOpenSession(String code) {
        programme.add(code, HOUR, session -> session.put("type", "opening"));
        return this;
    }

    /** A panel with as many places, and a waiting list; null: as many as want to come. */
    public EventBuilder withSession(String code, Integer capacity) {
        programme.add(code, HOUR, panel(capacity));
        return this;
    }

    public EventBuilder withSession(String code, Integer capacity, OffsetDateTime start, Duration length) {
        programme.startingAt(start);
        programme.add(code, length, panel(capacity));
        return this;
    }

    /** A panel without a limit. */
    public EventBuilder withUnlimitedSession(String code) {
        return withSession(code, null);
    }

    /** A panel that nobody waits for. */
    public EventBuilder withSessionWithoutWaitlist(String code, int capacity) {
        return withSession(code, capacity).whereSession(code, session -> session.remove("waitlist"));
    }

    /** A panel at the same time as the one before. */
    public EventBuilder withParallelSession(String code, int capacity) {
        programme.addParallel(code, panel(capacity));
        return this;
    }

    public String openNow() {
        return openBetween(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(20)));
    }

    public String openBetween(Instant opensAt, Instant closesAt) {
        terms().put("opensAt", at(opensAt)).put("closesAt", at(closesAt));
        return asItIs();
    }

    public String openingIn(Duration duration) {
        var opensAt = now.plus(duration);
        return openBetween(opensAt, opensAt.plus(Duration.ofDays(1)));
    }

    public String closingIn(Duration duration) {
        return openBetween(now.minus(Duration.ofDays(1)), now.plus(duration));
    }

    public String closed() {
        return openBetween(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)));
    }

    /** An event that nobody can register for. */
    public String withoutRegistration() {
        return asItIs();
    }

    /** With the registration that the document has. */
    public String asItIs() {
        return door.apply(document());
    }

    /** What is sent, for tests of the door itself. */
    public ObjectNode document() {
        if (terms().hasNonNull("capacity") && !terms().has("waitlist")) {
            terms().put("waitlist", true);
        }
        return document;
    }

    public Instant startOf(String session) {
        return programme.moment(session, "start").toInstant();
    }

    public Instant endOf(String session) {
        return programme.moment(session, "end").toInstant();
    }

    private static Consumer<ObjectNode> panel(Integer capacity) {
        return session -> {
            session.put("type", "panel").put("registrable", true);
            if (capacity != null) {
                session.put("capacity", capacity).put("waitlist", true);
            }
        };
    }

    private ObjectNode terms() {
        return document.withObject("/registration");
    }

    private ZoneId zone() {
        return ZoneId.of(document.get("timeZone").textValue());
    }

    private String at(Instant instant) {
        return instant.atZone(zone()).toOffsetDateTime().toString();
    }
}
