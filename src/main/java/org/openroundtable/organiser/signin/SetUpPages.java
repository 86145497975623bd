package org.openroundtable.organiser.signin;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.account.login.FirstAdministrator;
import org.openroundtable.account.login.FirstAdministrator.Outcome;
import org.openroundtable.account.login.Passwords;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.page.Visitor;

import io.vertx.core.http.HttpServerRequest;

/** Where the link in the log leads. */
@Path("/organiser/set-up/{token}")
@Produces(MediaType.TEXT_HTML)
public class SetUpPages {

    private final FirstAdministrator first;
    private final StaffSessions sessions;
    private final Admission admission;
    private final AccountErrors errors;
    private final RateLimits limits;
    private final Visitor visitor;
    private final Clock clock;

    SetUpPages(
            FirstAdministrator first,
            StaffSessions sessions,
            Admission admission,
            AccountErrors errors,
            RateLimits limits,
            Visitor visitor,
            Clock clock) {
        this.first = first;
        this.sessions = sessions;
        this.admission = admission;
        this.errors = errors;
        this.limits = limits;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public SetUpPage form(@RestPath String token) {
        requireOffered(token);
        return page(token, "", "", FormErrors.none());
    }

    @POST
    public Response create(@RestPath String token, FormFields fields, HttpServerRequest request) {
        limits.countSender(request);
        requireOffered(token);
        var name = fields.line("name");
        var email = fields.line("email");
        var password = fields.text("password");
        var faults = FormErrors.none();
        errors.checkName(faults, "name", name);
        errors.checkEmail(faults, "email", email);
        errors.checkNewPassword(faults, "password", password, email);
        if (!faults.isEmpty()) {
            return again(token, name, email, faults);
        }
        var now = clock.instant();
        var outcome = first.create(token, name, new EmailAddress(email), password, visitor.getLanguage(), now);
        if (outcome instanceof Outcome.AddressTaken) {
            return again(token, name, email, faults.add("email", errors.text().emailTaken()));
        }
        if (outcome instanceof Outcome.Created created) {
            var secret = sessions.open(created.account().id(), Devices.of(request), now);
            return Response.seeOther(URI.create(Paths.ORGANISER))
                    .cookie(admission.cookie(secret, request))
                    .build();
        }
        throw new NotFoundException();
    }

    private void requireOffered(String token) {
        if (!first.isOffered(token, clock.instant())) {
            throw new NotFoundException();
        }
    }

    private static Response again(String token, String name, String email, FormErrors faults) {
        return Response.status(422).entity(page(token, name, email, faults)).build();
    }

    private static SetUpPage page(String token, String name, String email, FormErrors faults) {
        return new SetUpPage(Paths.setUp(token), name, email, Passwords.SHORTEST, faults);
    }
}
