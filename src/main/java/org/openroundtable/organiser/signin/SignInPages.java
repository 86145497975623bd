package org.openroundtable.organiser.signin;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.account.login.SignIn;
import org.openroundtable.account.login.SignIn.Outcome.CodeNeeded;
import org.openroundtable.account.login.SignIn.Outcome.SignedIn;
import org.openroundtable.organiser.access.Devices;
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
    private final Admission admission;
    private final RateLimits limits;
    private final AccountErrors errors;
    private final Clock clock;

    SignInPages(SignIn signIn, Admission admission, RateLimits limits, AccountErrors errors, Clock clock) {
        this.signIn = signIn;
        this.admission = admission;
        this.limits = limits;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public SignInPage form(@RestQuery String then, @RestQuery String emergency, HttpServerRequest request) {
        var email = KnownAddress.in(request);
        return new SignInPage(Then.of(then), "", email, null, emergency != null, FormErrors.none());
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
            return again(
                    Response.fromResponse(tooMany.getResponse()), form, errors.tooMany("email", tooMany.seconds()));
        }
        var outcome = signIn.with(form.email(), form.password(), Devices.of(request), clock.instant());
        if (outcome instanceof CodeNeeded code) {
            return admission.askForCode(form.then(), form.kept(), code, request);
        }
        return outcome instanceof SignedIn signedIn
                ? admission.admit(form.then(), form.kept(), signedIn, request)
                : again(Response.status(422), form, errors.refused());
    }

    private static Response again(Response.ResponseBuilder answer, SignInForm form, FormErrors faults) {
        return answer.entity(form.page(faults)).build();
    }
}
