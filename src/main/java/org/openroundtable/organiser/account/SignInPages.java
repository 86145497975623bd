package org.openroundtable.organiser.account;

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
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.access.SessionCookie;
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
    private final RateLimits limits;
    private final AccountErrors errors;
    private final Clock clock;

    SignInPages(SignIn signIn, RateLimits limits, AccountErrors errors, Clock clock) {
        this.signIn = signIn;
        this.limits = limits;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public SignInPage form(@RestQuery String then) {
        return new SignInPage(Then.of(then), "", FormErrors.none());
    }

    @POST
    public Response signIn(FormFields fields, HttpServerRequest request) {
        var form = SignInForm.of(fields);
        var faults = form.faults(errors);
        if (!faults.isEmpty()) {
            return again(form, faults);
        }
        try {
            limits.countSignIn(form.key(), request);
        } catch (TooManyRequests tooMany) {
            return tooMany(form, tooMany);
        }
        var outcome = signIn.with(form.email(), form.password(), Devices.of(request), clock.instant());
        return outcome instanceof SignedIn signedIn
                ? Response.seeOther(URI.create(form.then()))
                        .cookie(SessionCookie.of(signedIn.secret(), request))
                        .build()
                : again(form, errors.refused());
    }

    private static Response again(SignInForm form, FormErrors faults) {
        return Response.status(422)
                .entity(new SignInPage(form.then(), form.email(), faults))
                .build();
    }

    private Response tooMany(SignInForm form, TooManyRequests tooMany) {
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, tooMany.seconds())
                .entity(new SignInPage(form.then(), form.email(), errors.tooMany(tooMany.seconds())))
                .build();
    }
}
