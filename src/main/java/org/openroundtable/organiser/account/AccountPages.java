package org.openroundtable.organiser.account;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.OwnAccount;
import org.openroundtable.account.login.Passwords;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.language.Language;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** One's own account: what one is called, the password, and the browsers that are signed in. */
@Path("/organiser/account")
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

    private final OwnAccount own;
    private final StaffSessions sessions;
    private final SignedIn signedIn;
    private final AccountErrors errors;
    private final Clock clock;

    AccountPages(OwnAccount own, StaffSessions sessions, SignedIn signedIn, AccountErrors errors, Clock clock) {
        this.own = own;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public AccountPage form() {
        return page(signedIn.getName(), signedIn.account().language().tag(), FormErrors.none());
    }

    @POST
    public Response describe(FormFields fields) {
        var name = Typed.line(fields, "name");
        var language = Typed.line(fields, "language");
        var faults = FormErrors.none();
        errors.checkName(faults, "name", name);
        if (!faults.isEmpty()) {
            return again(name, language, faults);
        }
        own.describe(signedIn.actor(), name, Language.accepted(language), clock.instant());
        return saved();
    }

    @POST
    @Path("/password")
    public Response changePassword(FormFields fields) {
        var account = signedIn.account();
        var next = Typed.text(fields, "next");
        var faults = FormErrors.none();
        errors.checkNewPassword(faults, "next", next, account.email().value());
        if (faults.isEmpty()
                && !own.changePassword(
                        account,
                        signedIn.session(),
                        Typed.text(fields, "current"),
                        next,
                        signedIn.actor(),
                        clock.instant())) {
            faults.add("current", errors.text().passwordWrong());
        }
        return faults.isEmpty()
                ? saved()
                : again(account.name(), account.language().tag(), faults);
    }

    @POST
    @Path("/sessions/closing")
    public Response signOutElsewhere(FormFields nothing) {
        sessions.closeAll(signedIn.actor(), signedIn.session().id(), clock.instant());
        return saved();
    }

    private AccountPage page(String name, String language, FormErrors faults) {
        var session = signedIn.session().id();
        var rows = sessions.openOf(signedIn.account().id(), clock.instant()).stream()
                .map(open -> AccountPage.SessionRow.of(open, session))
                .toList();
        return new AccountPage(name, language, signedIn.account().email().value(), Passwords.SHORTEST, rows, faults);
    }

    private Response again(String name, String language, FormErrors faults) {
        return Response.status(422).entity(page(name, language, faults)).build();
    }

    private static Response saved() {
        return Response.seeOther(URI.create("/organiser/account?done=" + Flash.SAVED.key()))
                .build();
    }
}
