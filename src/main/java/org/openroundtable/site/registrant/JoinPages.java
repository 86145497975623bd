package org.openroundtable.site.registrant;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.access.RegistrationLookup.Found;
import org.openroundtable.registration.attendance.AttendanceDesk;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Leads into an online session; whoever goes there while it is on is present in it. */
@Path("/registrations/{token}/join/{code}")
@Cache(noStore = true)
public class JoinPages {

    private final Clock clock;
    private final LinkHolders holders;
    private final RegistrationLookup lookup;
    private final AttendanceDesk attendance;

    JoinPages(Clock clock, LinkHolders holders, RegistrationLookup lookup, AttendanceDesk attendance) {
        this.clock = clock;
        this.holders = holders;
        this.lookup = lookup;
        this.attendance = attendance;
    }

    @GET
    public Response join(@RestPath String token, @RestPath String code, HttpServerRequest request) {
        var link = new AccessToken(token);
        var found = lookup.behind(link).orElseThrow(() -> holders.nothingBehind(link));
        var address = address(found, code);
        // HEAD asks where it leads, and does not go there.
        if (request.method() == HttpMethod.GET) {
            mark(found, code);
        }
        return Response.seeOther(URI.create(address))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** Where others have no address, there is no way for them either. */
    private static String address(Found found, String code) {
        return found.registration().programme().stream()
                .filter(place -> place.session().equals(code) && place.joinUrl() != null)
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .joinUrl();
    }

    private void mark(Found found, String code) {
        found.event().sessions().stream()
                .filter(session -> session.code().equals(code))
                .forEach(session -> attendance.join(
                        found.event(), session, found.registration().id(), clock.instant()));
    }
}
