package org.openroundtable.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.openroundtable.document.EventDocument;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;

/**
 * An event for a test. Sessions follow one another by the hour, with waiting lists, unless said otherwise. The methods
 * that say how registration stands come last: they create the event and give its slug.
 */
public final class EventBuilder {

    private final Given given;
    private final String slug;
    private final Instant now;
    private final List<EventDocument.Session> sessions = new ArrayList<>();
    private String title = "A roundtable";
    private EventStatus status;
    private ZoneId zone = ZoneId.of("Europe/Brussels");
    private OffsetDateTime nextStart;
    private Integer capacity;
    private boolean waitlist = true;
    private Boolean confirmAddress;
    private Integer holdMinutes;
    private Integer offerMinutes;
    private Instant opensAt;
    private Instant closesAt;
    private Instant changesUntil;

    EventBuilder(Given given, String slug, Instant now) {
        this.given = given;
        this.slug = slug;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.nextStart = this.now
                .atZone(zone)
                .plusDays(30)
                .withHour(10)
                .truncatedTo(ChronoUnit.HOURS)
                .toOffsetDateTime();
        withOpenSession("opening");
    }

    public EventBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public EventBuilder in(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /** Limits the event as a whole. */
    public EventBuilder withCapacity(int capacity) {
        this.capacity = capacity;
        return this;
    }

    /** Nobody waits for the event as a whole; sessions keep their waiting lists. */
    public EventBuilder withoutWaitlist() {
        waitlist = false;
        return this;
    }

    /** Addresses are confirmed first; places are held for so long. */
    public EventBuilder confirmingAddresses(Duration hold) {
        confirmAddress = true;
        holdMinutes = (int) hold.toMinutes();
        return this;
    }

    /** Places from the waiting list are offers to be taken up within this time. */
    public EventBuilder offeringFor(Duration offer) {
        offerMinutes = (int) offer.toMinutes();
        return this;
    }

    public EventBuilder changeableUntil(Instant changesUntil) {
        this.changesUntil = changesUntil;
        return this;
    }

    /** Cancelled or postponed. */
    public EventBuilder being(EventStatus status) {
        this.status = status;
        return this;
    }

    /** A session open to all who are registered. */
    public EventBuilder withOpenSession(String code) {
        return with(session(code, SessionType.OPENING, nextStart, nextStart.plusHours(1), null, null, null));
    }

    /** A panel with as many places, and a waiting list. */
    public EventBuilder withSession(String code, int capacity) {
        return withSession(code, capacity, nextStart, Duration.ofHours(1));
    }

    /** A panel without a limit. */
    public EventBuilder withUnlimitedSession(String code) {
        return with(session(code, SessionType.PANEL, nextStart, nextStart.plusHours(1), true, null, null));
    }

    /** A panel that nobody waits for. */
    public EventBuilder withSessionWithoutWaitlist(String code, int capacity) {
        return with(session(code, SessionType.PANEL, nextStart, nextStart.plusHours(1), true, capacity, null));
    }

    public EventBuilder withSession(String code, int capacity, OffsetDateTime start, Duration length) {
        return with(session(code, SessionType.PANEL, start, start.plus(length), true, capacity, true));
    }

    /** A panel at the same time as the one before. */
    public EventBuilder withParallelSession(String code, int capacity) {
        var before = sessions.get(sessions.size() - 1);
        return with(session(code, SessionType.PANEL, before.start(), before.end(), true, capacity, true));
    }

    public String openNow() {
        opensAt = now.minus(Duration.ofDays(1));
        closesAt = now.plus(Duration.ofDays(20));
        return create();
    }

    public String openingIn(Duration duration) {
        opensAt = now.plus(duration);
        closesAt = now.plus(duration).plus(Duration.ofDays(1));
        return create();
    }

    public String closingIn(Duration duration) {
        opensAt = now.minus(Duration.ofDays(1));
        closesAt = now.plus(duration);
        return create();
    }

    public String closed() {
        opensAt = now.minus(Duration.ofDays(2));
        closesAt = now.minus(Duration.ofDays(1));
        return create();
    }

    /** An event that nobody can register for. */
    public String withoutRegistration() {
        return create();
    }

    private String create() {
        return given.put(new EventDocument(
                slug,
                title,
                null,
                null,
                "What this event is about.",
                null,
                null,
                EventMode.ONLINE,
                status,
                null,
                zone.getId(),
                List.of("en"),
                null,
                new EventDocument.Organiser("The Agency", "EE", "roundtable@organiser.example"),
                new EventDocument.Registration(
                        at(opensAt),
                        at(closesAt),
                        capacity,
                        capacity == null ? null : waitlist,
                        confirmAddress,
                        holdMinutes,
                        offerMinutes,
                        at(changesUntil)),
                null,
                List.of(new EventDocument.Speaker(
                        "ada-example",
                        "Dr",
                        "Ada Example",
                        "Example Systems AB",
                        OrganisationType.COMPANY,
                        "SE",
                        "Lead Engineer",
                        null)),
                sessions));
    }

    private EventBuilder with(EventDocument.Session session) {
        sessions.add(session);
        nextStart = session.end();
        return this;
    }

    private static EventDocument.Session session(
            String code,
            SessionType type,
            OffsetDateTime start,
            OffsetDateTime end,
            Boolean registrable,
            Integer capacity,
            Boolean waitlist) {
        return new EventDocument.Session(
                code,
                type,
                "Session " + code,
                null,
                null,
                null,
                start,
                end,
                null,
                List.of(new EventDocument.Appearance("ada-example", Role.CHAIR)),
                registrable,
                capacity,
                waitlist);
    }

    private OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
