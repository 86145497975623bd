package org.openroundtable.api.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionType;
import org.openroundtable.registration.occupancy.Occupancy;
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
        @Schema(required = true) String title,
        @Schema(description = "Markdown") String description,
        String track,
        String room,
        @Schema(required = true) OffsetDateTime start,
        @Schema(required = true) OffsetDateTime end,
        @Schema(required = true) List<OnStage> speakers,

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

    public static SessionView of(Event event, Session session, List<Locale> reader, Occupancy occupancy) {
        return new SessionView(
                session.code(),
                session.details().type(),
                EventView.say(session.title(), reader),
                EventView.say(session.details().description(), reader),
                EventView.say(session.details().track(), reader),
                EventView.say(session.room(), reader),
                InZone.offsetAt(session.startsAt(), event.timeZone()),
                InZone.offsetAt(session.endsAt(), event.timeZone()),
                session.appearances().stream()
                        .map(appearance -> new OnStage(
                                appearance.speaker().code(),
                                appearance.speaker().profile().name(),
                                appearance.speaker().profile().organisation(),
                                appearance.role()))
                        .toList(),
                session.isRegistrable(),
                EventView.OccupancyView.of(occupancy));
    }
}
