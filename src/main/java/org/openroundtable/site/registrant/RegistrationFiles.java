package org.openroundtable.site.registrant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.calendar.CalendarFile;
import org.openroundtable.notification.PersonalCalendars;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.CalendarToken;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.notice.ToldReasons;

/** What registrants take away from their page: their calendar, and all that is kept about them. */
@Path("/registrations/{token}")
@Cache(noStore = true)
public class RegistrationFiles {

    private final LinkHolders holders;
    private final RegistrationLookup lookup;
    private final PersonalCalendars calendars;
    private final AttendanceDesk attendance;
    private final ToldReasons reasons;

    RegistrationFiles(
            LinkHolders holders,
            RegistrationLookup lookup,
            PersonalCalendars calendars,
            AttendanceDesk attendance,
            ToldReasons reasons) {
        this.attendance = attendance;
        this.reasons = reasons;
        this.holders = holders;
        this.lookup = lookup;
        this.calendars = calendars;
    }

    @GET
    @Path("calendar.ics")
    @Produces(CalendarFile.CONTENT_TYPE)
    public Response calendar(@RestPath String token) {
        var link = new AccessToken(token);
        var file = calendars.behind(link).orElseThrow(() -> holders.nothingBehind(link));
        return download(file.bytes(), "registration.ics");
    }

    /** @param token the secret of the calendar, which is not that of the link */
    @GET
    @Path("subscription.ics")
    @Produces(CalendarFile.CONTENT_TYPE)
    public byte[] subscription(@RestPath String token) {
        return calendars
                .behind(new CalendarToken(token))
                .orElseThrow(NotFoundException::new)
                .bytes();
    }

    @GET
    @Path("data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data(@RestPath String token) {
        var link = new AccessToken(token);
        var found = lookup.behind(link).orElseThrow(() -> holders.nothingBehind(link));
        return download(
                OwnData.of(
                        found.registration(),
                        attendance.of(found.registration().id()),
                        reasons.of(found.registration()).orElse(null)),
                "registration.json");
    }

    private static Response download(Object content, String name) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
