package org.openroundtable.organiser.signin;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.access.SessionCookie;
import org.openroundtable.web.form.FormFields;

import io.vertx.core.http.HttpServerRequest;

/** The way out. */
@Path("/organiser/sign-out")
public class SignOutPages {

    private final StaffSessions sessions;
    private final Clock clock;

    SignOutPages(StaffSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @POST
    public Response signOut(FormFields nothing, HttpServerRequest request) {
        SessionCookie.in(request).ifPresent(secret -> sessions.close(secret, Devices.of(request), clock.instant()));
        return Response.seeOther(URI.create("/organiser/sign-in"))
                .cookie(SessionCookie.none(request))
                .build();
    }
}
