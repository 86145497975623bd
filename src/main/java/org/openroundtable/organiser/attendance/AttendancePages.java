package org.openroundtable.organiser.attendance;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.WholeNumber;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.attendance.AttendanceOutcome.AlreadyPresent;
import org.openroundtable.registration.attendance.AttendanceOutcome.Present;
import org.openroundtable.web.form.FormFields;

/** Who is present in each session: found in its list, and marked. */
@Path("/organiser/events/{slug}/attendance")
@Produces(MediaType.TEXT_HTML)
public class AttendancePages {

    private final Clock clock;
    private final Doors doors;
    private final AttendanceViews views;
    private final AttendanceDesk desk;
    private final SignedIn signedIn;

    AttendancePages(Clock clock, Doors doors, AttendanceViews views, AttendanceDesk desk, SignedIn signedIn) {
        this.clock = clock;
        this.doors = doors;
        this.views = views;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @GET
    public AttendancePage sessions(@RestPath String slug) {
        var event = doors.event(slug);
        var counts = desk.counts(event);
        return new AttendancePage(
                slug,
                event.title(),
                event.sessions().stream()
                        .map(session -> new AttendancePage.Row(new Door(event, session), counts.get(session.code())))
                        .toList());
    }

    /** @param person id of the registration about which something was just done */
    @GET
    @Path("/{code}")
    public AttendanceListPage list(
            @RestPath String slug, @RestPath String code, @RestQuery Long person, @Context UriInfo address) {
        var door = doors.of(slug, code);
        var attendee = person == null
                ? null
                : desk.attendee(door.event(), door.session(), person).orElse(null);
        return new AttendanceListPage(
                door,
                views.list(door, AttendanceQuery.of(address.getQueryParameters())),
                attendee == null ? null : views.person(door, attendee));
    }

    /** @param form {@code registration}: its id; {@code withoutPlace}: also if they have none there */
    @POST
    @Path("/{code}/presence")
    public Response mark(@RestPath String slug, @RestPath String code, @Context UriInfo address, FormFields form) {
        var door = doors.of(slug, code);
        var outcome = desk.mark(
                door.event(),
                door.session(),
                registration(form),
                "true".equals(form.value("withoutPlace")),
                signedIn.actor(),
                clock.instant());
        if (outcome instanceof Present || outcome instanceof AlreadyPresent) {
            return done(door, address, form);
        }
        var attendee = Scanned.attendee(outcome);
        if (attendee == null) {
            throw new NotFoundException();
        }
        var list = views.list(door, AttendanceQuery.of(address.getQueryParameters()));
        return Response.status(422)
                .entity(new AttendanceListPage(door, list, views.person(door, attendee)))
                .build();
    }

    /** @param form {@code registration}: its id */
    @POST
    @Path("/{code}/presence/end")
    public Response withdraw(@RestPath String slug, @RestPath String code, @Context UriInfo address, FormFields form) {
        var door = doors.of(slug, code);
        desk.withdraw(door.event(), door.session(), registration(form), signedIn.actor(), clock.instant());
        return done(door, address, form);
    }

    /** Back to the same part of the list. */
    private static Response done(Door door, UriInfo address, FormFields form) {
        var query = AttendanceQuery.of(address.getQueryParameters());
        return Response.seeOther(
                        URI.create(door.path() + query.written(Map.of("person", registration(form))) + "#person"))
                .build();
    }

    private static Long registration(FormFields form) {
        return WholeNumber.read(form.value("registration")).orElseThrow(NotFoundException::new);
    }
}
