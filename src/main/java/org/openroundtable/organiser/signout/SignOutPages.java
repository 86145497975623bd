package org.openroundtable.organiser.signout;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.oidc.ProviderSignIn;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.access.SessionCookie;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.signin.provider.LeavingPage;
import org.openroundtable.web.form.FormFields;

import io.vertx.core.http.HttpServerRequest;

/** The way out. */
@Path("/organiser/sign-out")
public class SignOutPages {

    private static final String NEXT = "/organiser/sign-in";

    private final StaffSessions sessions;
    private final ProviderSignIn provider;
    private final SignedIn signedIn;
    private final Clock clock;

    SignOutPages(StaffSessions sessions, ProviderSignIn provider, SignedIn signedIn, Clock clock) {
        this.sessions = sessions;
        this.provider = provider;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whoever signs in at the provider signs out there, too, or the next to press the button would be they. */
    @POST
    public Response signOut(FormFields nothing, HttpServerRequest request) {
        var isLinked = signedIn.isPresent() && signedIn.account().isLinked();
        SessionCookie.in(request).ifPresent(secret -> sessions.close(secret, Devices.of(request), clock.instant()));
        return (isLinked ? provider.signOut(NEXT) : Optional.<URI>empty())
                .map(there -> Response.ok(new LeavingPage(there.toString(), provider.getName()), MediaType.TEXT_HTML))
                .orElseGet(() -> Response.seeOther(URI.create(NEXT)))
                .cookie(SessionCookie.none(request))
                .build();
    }
}
