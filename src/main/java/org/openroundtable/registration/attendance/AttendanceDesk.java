package org.openroundtable.registration.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.event.EventFacts;
import org.openroundtable.programme.SessionFacts;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.ChangeRecorded;
import org.openroundtable.registration.RegistrationChange;
import org.openroundtable.registration.RegistrationChange.AttendanceMarked;
import org.openroundtable.registration.RegistrationChange.AttendanceWithdrawn;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.attendance.AttendanceOutcome.AlreadyPresent;
import org.openroundtable.registration.attendance.AttendanceOutcome.NoPlace;
import org.openroundtable.registration.attendance.AttendanceOutcome.NotRegistered;
import org.openroundtable.registration.attendance.AttendanceOutcome.Present;
import org.openroundtable.registration.attendance.AttendanceOutcome.Unknown;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.secret.ShortCode;

/**
 * Marks who is present in a session. Any number of desks may do so at once, and also the same person: all of them are told
 * the same moment, at which the first did.
 */
@ApplicationScoped
public class AttendanceDesk {

    /** Before it begins, people come into an online session already. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    private final Attendees attendees;
    private final Attendances attendances;
    private final Occupancies occupancies;
    private final Announcements announcements;

    AttendanceDesk(Attendees attendees, Attendances attendances, Occupancies occupancies, Announcements announcements) {
        this.attendees = attendees;
        this.attendances = attendances;
        this.occupancies = occupancies;
        this.announcements = announcements;
    }

    /** @param withoutPlace also if they have no place there, which is kept */
    @Transactional
    public AttendanceOutcome mark(
            EventFacts event, SessionFacts session, Long registration, boolean withoutPlace, Actor actor, Instant now) {
        return attendees
                .inEvent(event.id(), session, registration)
                .map(attendee -> mark(attendee, session, AttendanceSource.LIST, withoutPlace, actor, now))
                .orElseGet(Unknown::new);
    }

    /**
     * The same of whoever shows a code.
     *
     * @param withoutPlace also if they have no place there, which is kept
     */
    @Transactional
    public AttendanceOutcome mark(
            EventFacts event, SessionFacts session, ShortCode code, boolean withoutPlace, Actor actor, Instant now) {
        return attendees
                .withCode(event.id(), session, code)
                .map(attendee -> mark(attendee, session, AttendanceSource.CODE, withoutPlace, actor, now))
                .orElseGet(Unknown::new);
    }

    /** The same of whoever follows their own link into an online session, at any time; who comes for nothing is not marked. */
    @Transactional
    public void join(EventFacts event, SessionFacts session, Long registration, Instant now) {
        if (now.isBefore(session.startsAt().minus(EARLY)) || !now.isBefore(session.endsAt())) {
            return;
        }
        var actor = new Actor.Registrant(registration);
        attendees
                .inEvent(event.id(), session, registration)
                .ifPresent(attendee -> mark(attendee, session, AttendanceSource.JOIN_LINK, false, actor, now));
    }

    private AttendanceOutcome mark(
            Attendee attendee,
            SessionFacts session,
            AttendanceSource source,
            boolean withoutPlace,
            Actor actor,
            Instant now) {
        if (attendee.mark() != null) {
            return new AlreadyPresent(attendee);
        }
        if (!attendee.state().isActive()) {
            return new NotRegistered(attendee);
        }
        var expected = attendee.isExpectedIn(session);
        if (!expected && !withoutPlace) {
            return new NoPlace(attendee);
        }
        var attendance = new Attendance();
        attendance.registrationId = attendee.registration();
        attendance.sessionId = session.id();
        attendance.source = source;
        attendance.withoutPlace = !expected;
        attendance.markedAt = now;
        attendance.markedBy = Author.of(actor);
        if (attendances.begin(attendance)) {
            announce(attendee, new AttendanceMarked(session.id(), kept(attendance)), actor, now);
            return new Present(attendee.with(new Mark(now, source, !expected, null)));
        }
        var byAnother = marks(session, List.of(attendee.registration())).get(attendee.registration());
        return new AlreadyPresent(attendee.with(byAnother));
    }

    /** Takes it back; does nothing if it was already, or never marked. */
    @Transactional
    public void withdraw(EventFacts event, SessionFacts session, Long registration, Actor actor, Instant now) {
        var attendee = attendees.inEvent(event.id(), session, registration);
        var attendance = attendee.flatMap(one -> attendances.current(session.id(), registration));
        if (attendance.isPresent() && attendances.end(attendance.get(), Author.of(actor), now)) {
            announce(attendee.get(), new AttendanceWithdrawn(session.id(), kept(attendance.get())), actor, now);
        }
    }

    /** Somebody who has registered for the event, at the door of a session. */
    @Transactional
    public Optional<Attendee> attendee(EventFacts event, SessionFacts session, Long registration) {
        return attendees.inEvent(event.id(), session, registration);
    }

    /** Who of some is present in a session, by the ids of the registrations. */
    @Transactional
    public Map<Long, Mark> marks(SessionFacts session, Collection<Long> registrations) {
        return attendances.marks(session.id(), registrations);
    }

    /** Where somebody was present, in order of time. */
    @Transactional
    public List<Attended> of(Long registration) {
        return attendances.of(registration);
    }

    /** How many are in each session of the programme, by its code. */
    @Transactional
    public Map<String, SessionAttendance> counts(EventSnapshot event) {
        return counts(event, occupancies.of(event));
    }

    /** The same for whoever knows how full it is. */
    @Transactional
    public Map<String, SessionAttendance> counts(EventSnapshot event, EventOccupancy occupancy) {
        var present = attendances.present(event.id());
        return event.sessions().stream()
                .collect(Collectors.toMap(
                        SessionRecord::code,
                        session -> new SessionAttendance(
                                present.getOrDefault(session.code(), 0L), expected(session, occupancy))));
    }

    /** The same of one. */
    @Transactional
    public SessionAttendance count(EventSnapshot event, SessionFacts session) {
        return new SessionAttendance(attendances.presentIn(session.id()), expected(session, occupancies.of(event)));
    }

    private static long expected(SessionFacts session, EventOccupancy occupancy) {
        return session.isRegistrable()
                ? occupancy.session(session.code()).map(Occupancy::confirmed).orElse(0L)
                : occupancy.event().confirmed();
    }

    private void announce(Attendee attendee, RegistrationChange change, Actor actor, Instant now) {
        announcements.announce(new ChangeRecorded(attendees.registration(attendee), change, null, actor, now));
    }

    private static RegistrationChange.Attended kept(Attendance attendance) {
        return new RegistrationChange.Attended(attendance.source.code(), attendance.withoutPlace);
    }
}
