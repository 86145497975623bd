package org.openroundtable.organiser.signin;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.account.login.SignIn;
import org.openroundtable.account.login.SignIn.Outcome.SignedIn;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.access.KeptForm;
import org.openroundtable.organiser.access.SessionCookie;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;

import io.vertx.core.http.HttpServerRequest;

/** The way in by e-mail and password. */
@Path("/organiser/sign-in")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    private final SignIn signIn;
    private final StaffSessions sessions;
    private final RateLimits limits;
    private final AccountErrors errors;
    private final Clock clock;

    SignInPages(SignIn signIn, StaffSessions sessions, RateLimits limits, AccountErrors errors, Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.limits = limits;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public SignInPage form(@RestQuery String then) {
        return new SignInPage(Then.of(then), "", "", null, FormErrors.none());
    }

    @POST
    public Response signIn(FormFields fields, HttpServerRequest request) {
        var form = SignInForm.of(fields);
        var faults = form.faults(errors);
        if (!faults.isEmpty()) {
            return again(Response.status(422), form, faults);
        }
        try {
            limits.countSignIn(form.key(), request);
        } catch (TooManyRequests tooMany) {
            var answer = Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, tooMany.seconds());
            return again(answer, form, errors.tooMany(tooMany.seconds()));
        }
        var outcome = signIn.with(form.email(), form.password(), Devices.of(request), clock.instant());
        return outcome instanceof SignedIn signedIn
                ? goOn(form, signedIn, request)
                : again(Response.status(422), form, errors.refused());
    }

    /** With what was kept, if anything was. */
    private Response goOn(SignInForm form, SignedIn signedIn, HttpServerRequest request) {
        SessionCookie.in(request).ifPresent(sessions::forget);
        var answer = form.kept().isEmpty()
                ? Response.seeOther(URI.create(form.then()))
                : Response.ok(new ResumePage(form.then(), KeptForm.fields(form.kept())));
        return answer.cookie(SessionCookie.of(signedIn.secret(), request)).build();
    }

    private static Response again(Response.ResponseBuilder answer, SignInForm form, FormErrors faults) {
        return answer.entity(form.page(faults)).build();
    }
}
