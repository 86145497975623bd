package org.openroundtable.programme.snapshot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.openroundtable.event.EventDetails;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.Organiser;
import org.openroundtable.event.RegistrationTerms;
import org.openroundtable.language.Text;
import org.openroundtable.question.Questions;

/**
 * An event with its programme and speakers as it was at one version. Nothing in it changes, and nothing of it is written.
 *
 * @param version another one after every change
 * @param ever all sessions in order of time, those that have left the programme among them
 * @param speakers in the order of the event document
 */
public record EventSnapshot(
        long version,
        Long id,
        String slug,
        String language,
        Text title,
        EventDetails details,
        EventMode mode,
        Text venue,
        EventStatus status,
        ZoneId timeZone,
        Instant startsAt,
        Instant endsAt,
        Organiser organiser,
        RegistrationTerms registration,
        Questions questions,
        int revision,
        List<SessionRecord> ever,
        List<SpeakerRecord> speakers)
        implements EventFacts {

    static EventSnapshot of(
            long version, Long id, EventFacts event, List<SessionRecord> ever, List<SpeakerRecord> speakers) {
        return new EventSnapshot(
                version,
                id,
                event.slug(),
                event.language(),
                event.title(),
                event.details(),
                event.mode(),
                event.venue(),
                event.status(),
                event.timeZone(),
                event.startsAt(),
                event.endsAt(),
                event.organiser(),
                event.registration(),
                event.questions(),
                event.revision(),
                ever,
                speakers);
    }

    /** The sessions in order of time. */
    public List<SessionRecord> sessions() {
        return ever.stream().filter(session -> !session.isWithdrawn()).toList();
    }

    /** The sessions with their own sign-up, in order of time. */
    public List<SessionRecord> registrable() {
        return ever.stream()
                .filter(session -> session.isRegistrable() && !session.isWithdrawn())
                .toList();
    }

    /** Those of the codes that exist and are registrable, in order of their ids, which is the order of locks. */
    public List<SessionRecord> registrable(Collection<String> codes) {
        return registrable().stream()
                .filter(session -> codes.contains(session.code()))
                .sorted(Comparator.comparing(SessionRecord::id))
                .toList();
    }

    /** The sessions open to all who are registered, those too that have left the programme. */
    public List<SessionRecord> open() {
        return ever.stream().filter(session -> !session.isRegistrable()).toList();
    }

    /** Also one that has left the programme. */
    public Optional<SessionRecord> session(String code) {
        return ever.stream().filter(session -> session.code().equals(code)).findFirst();
    }

    /** Also one that has left the programme. */
    public Optional<SessionRecord> session(Long id) {
        return ever.stream().filter(session -> session.id().equals(id)).findFirst();
    }
}
