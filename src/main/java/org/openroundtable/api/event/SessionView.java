package org.openroundtable.api.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.event.EventFacts;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionFacts;
import org.openroundtable.programme.SessionStatus;
import org.openroundtable.programme.SessionType;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.speaker.SpeakerProfile;
import org.openroundtable.time.InZone;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A session as anybody may see it; figures only if one registers for it by itself. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Session")
record SessionView(
        @Schema(required = true) String code,
        @Schema(required = true) SessionType type,

        @Schema(required = true, description = "Nobody can choose or wait for a cancelled one")
        SessionStatus status,

        @Schema(required = true) String title,
        String subtitle,
        @Schema(description = "Markdown") String description,
        String track,

        @Schema(description = "BCP 47 tag of the language spoken")
        String language,

        @Schema(description = "All of them in one line") String room,

        @Schema(description = "Where there are several, the main one first")
        List<String> rooms,

        @Schema(required = true) OffsetDateTime start,
        @Schema(required = true) OffsetDateTime end,
        @Schema(required = true) List<OnStage> speakers,

        @Schema(description = "To read on") List<Link> links,

        @Schema(description = "Whether it must not be recorded; absent: false")
        Boolean doNotRecord,

        @Schema(
                required = true,
                description = "Whether one registers for it by itself; else it is open to all participants")
        boolean registrable,

        @JsonUnwrapped EventView.OccupancyView figures) {

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "OnStage")
    record OnStage(
            @Schema(required = true) String id,
            @Schema(required = true) String name,
            String organisation,
            @Schema(required = true) Role role) {}

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "Link")
    record Link(
            @Schema(description = "Absent: the address speaks for itself")
            String title,

            @Schema(required = true) String url) {}

    static SessionView of(EventFacts event, Session session, List<Locale> reader, EventOccupancy occupancy) {
        var cast = session.appearances().stream()
                .map(appearance -> onStage(
                        appearance.speaker().code(), appearance.speaker().profile(), appearance.role()));
        return of(event, session, cast, reader, occupancy);
    }

    static SessionView of(EventFacts event, SessionRecord session, List<Locale> reader, EventOccupancy occupancy) {
        var cast = session.cast().stream()
                .map(appearance -> onStage(
                        appearance.speaker().code(), appearance.speaker().profile(), appearance.role()));
        return of(event, session, cast, reader, occupancy);
    }

    private static SessionView of(
            EventFacts event,
            SessionFacts session,
            Stream<OnStage> cast,
            List<Locale> reader,
            EventOccupancy occupancy) {
        var details = session.details();
        return new SessionView(
                session.code(),
                details.type(),
                session.status(),
                EventView.say(session.title(), reader),
                EventView.say(details.subtitle(), reader),
                EventView.say(details.description(), reader),
                EventView.say(details.track(), reader),
                details.language(),
                EventView.say(session.room(), reader),
                session.rooms().size() < 2
                        ? null
                        : session.rooms().stream()
                                .map(room -> EventView.say(room, reader))
                                .toList(),
                InZone.offsetAt(session.startsAt(), event.timeZone()),
                InZone.offsetAt(session.endsAt(), event.timeZone()),
                cast.toList(),
                details.links().isEmpty()
                        ? null
                        : details.links().stream()
                                .map(link -> new Link(EventView.say(link.title(), reader), link.url()))
                                .toList(),
                details.doNotRecord() ? true : null,
                session.isRegistrable(),
                EventView.OccupancyView.of(occupancy.session(session.code()).orElse(null)));
    }

    private static OnStage onStage(String code, SpeakerProfile profile, Role role) {
        return new OnStage(code, profile.name(), profile.organisation(), role);
    }
}
