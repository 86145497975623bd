package org.openroundtable.programme.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.openroundtable.language.Text;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionDetails;
import org.openroundtable.programme.SessionFacts;
import org.openroundtable.programme.SessionStatus;

/**
 * A copy of a session.
 *
 * @param cast in the order in which they are announced
 */
public record SessionRecord(
        Long id,
        String code,
        int sortOrder,
        Text title,
        SessionDetails details,
        Text room,
        List<Text> rooms,
        Instant startsAt,
        Instant endsAt,
        boolean isRegistrable,
        String joinUrl,
        int revision,
        SessionStatus status,
        boolean isWithdrawn,
        Instant withdrawnAt,
        List<OnStage> cast)
        implements SessionFacts {

    /** Who appears in it, as what. */
    public record OnStage(SpeakerRecord speaker, Role role) {}

    /** @param speakers by their codes */
    static SessionRecord of(Session session, Map<String, SpeakerRecord> speakers) {
        return new SessionRecord(
                session.id(),
                session.code(),
                session.sortOrder(),
                session.title(),
                session.details(),
                session.room(),
                session.rooms(),
                session.startsAt(),
                session.endsAt(),
                session.isRegistrable(),
                session.joinUrl(),
                session.revision(),
                session.status(),
                session.isWithdrawn(),
                session.withdrawnAt(),
                session.appearances().stream()
                        .map(appearance ->
                                new OnStage(speakers.get(appearance.speaker().code()), appearance.role()))
                        .toList());
    }
}
