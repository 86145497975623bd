package org.openroundtable.organiser.signin;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.openroundtable.account.login.PasswordLinks;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.RateLimits.Purpose;

import io.vertx.core.http.HttpServerRequest;

/** The way back in for whoever has forgotten the password. */
@Path("/organiser/sign-in/forgotten")
@Produces(MediaType.TEXT_HTML)
public class ForgottenPages {

    private final PasswordLinks links;
    private final ManagedExecutor afterwards;
    private final RateLimits limits;
    private final AccountErrors errors;
    private final Clock clock;

    ForgottenPages(
            PasswordLinks links, ManagedExecutor afterwards, RateLimits limits, AccountErrors errors, Clock clock) {
        this.links = links;
        this.afterwards = afterwards;
        this.limits = limits;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public ForgottenPage form() {
        return new ForgottenPage("", false, false, FormErrors.none());
    }

    @POST
    public Response send(FormFields fields, HttpServerRequest request) {
        var email = fields.line("email");
        var faults = FormErrors.none();
        errors.checkEmail(faults, "email", email);
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(new ForgottenPage(email, false, false, faults))
                    .build();
        }
        var address = new EmailAddress(email);
        limits.countSender(request);
        limits.countAddress(Purpose.PASSWORD, address.key(), request);
        // Afterwards, or the time it takes would tell who has an account.
        var now = clock.instant();
        var device = Devices.of(request);
        afterwards.execute(() -> links.send(address, device, now));
        return Response.ok(new ForgottenPage(address.value(), true, false, FormErrors.none()))
                .build();
    }
}
