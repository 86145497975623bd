package org.openroundtable.organiser.signin;

import java.time.Clock;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.SignIn;
import org.openroundtable.account.login.SignIn.Outcome.SignedIn;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.access.SessionCookie;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;

import io.vertx.core.http.HttpServerRequest;

/** The second step of signing in, for whoever has a second factor. */
@Path("/organiser/sign-in/code")
@Produces(MediaType.TEXT_HTML)
public class CodePages {

    private final SignIn signIn;
    private final Admission admission;
    private final RateLimits limits;
    private final AccountErrors errors;
    private final Clock clock;

    CodePages(SignIn signIn, Admission admission, RateLimits limits, AccountErrors errors, Clock clock) {
        this.signIn = signIn;
        this.admission = admission;
        this.limits = limits;
        this.errors = errors;
        this.clock = clock;
    }

    @POST
    public Response signIn(FormFields fields, HttpServerRequest request) {
        var then = Then.of(fields.value("then"));
        var kept = fields.line("kept");
        var now = clock.instant();
        var secret = SessionCookie.in(request).orElse("");
        var account = signIn.awaitingCode(secret, now);
        if (account.isEmpty()) {
            var page = new SignInPage(then, kept, "", null, false, errors.tooLate());
            return Response.status(422).entity(page).build();
        }
        try {
            limits.countSignIn(account.get().email().key(), request);
        } catch (TooManyRequests tooMany) {
            return again(
                    Response.fromResponse(tooMany.getResponse()),
                    new CodePage(then, kept, errors.tooMany("code", tooMany.seconds())));
        }
        var outcome = signIn.withCode(secret, fields.line("code"), Devices.of(request), now);
        return outcome instanceof SignedIn signedIn
                ? admission.admit(then, kept, signedIn, request)
                : again(Response.status(422), new CodePage(then, kept, wrong()));
    }

    private FormErrors wrong() {
        return FormErrors.none().add("code", errors.text().codeWrong());
    }

    private static Response again(Response.ResponseBuilder answer, CodePage page) {
        return answer.entity(page).build();
    }
}
