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
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.login.PasswordLinks;
import org.openroundtable.account.login.Passwords;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

import io.vertx.core.http.HttpServerRequest;

/** Where the links lead by which people choose a password. They sign in with it afterwards, as always. */
@Path("/organiser/sign-in/password/{token}")
@Produces(MediaType.TEXT_HTML)
public class PasswordPages {

    private final PasswordLinks links;
    private final AccountErrors errors;
    private final Clock clock;

    PasswordPages(PasswordLinks links, AccountErrors errors, Clock clock) {
        this.links = links;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public PasswordPage form(@RestPath String token) {
        return page(token, behind(token), "", FormErrors.none());
    }

    @POST
    public Response choose(@RestPath String token, FormFields fields, HttpServerRequest request) {
        var account = behind(token);
        var name = isNew(account) ? fields.line("name") : null;
        var password = fields.text("password");
        var faults = FormErrors.none();
        if (name != null) {
            errors.checkName(faults, "name", name);
        }
        errors.checkNewPassword(faults, "password", password, account.email().value());
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(page(token, account, name, faults))
                    .build();
        }
        if (!links.choose(token, name, password, Devices.of(request), clock.instant())) {
            throw ended();
        }
        return Response.seeOther(URI.create("/organiser/sign-in?done=" + Flash.SAVED.key()))
                .cookie(KnownAddress.of(account.email(), request))
                .build();
    }

    private StaffAccount behind(String token) {
        return links.behind(token, clock.instant()).orElseThrow(PasswordPages::ended);
    }

    /** Whoever clicks on an old mail is told so, and gets another there. */
    private static NotFoundException ended() {
        return new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                .entity(ForgottenPage.instead())
                .build());
    }

    private static boolean isNew(StaffAccount account) {
        return account.passwordHash().isEmpty();
    }

    private static PasswordPage page(String token, StaffAccount account, String name, FormErrors faults) {
        return new PasswordPage(
                Paths.staffPassword(token), account.email().value(), name, isNew(account), Passwords.SHORTEST, faults);
    }
}
