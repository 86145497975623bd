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
import org.openroundtable.account.login.OwnAccount.PasswordChange;
import org.openroundtable.account.login.Passwords;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.language.Language;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.report.summary.Subscriptions;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;

import io.vertx.core.http.HttpServerRequest;

/** One's own account: what one is called, the password, and the browsers that are signed in. */
@Path("/organiser/account")
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

    private final OwnAccount own;
    private final StaffSessions sessions;
    private final Subscriptions summaries;
    private final SignedIn signedIn;
    private final RateLimits limits;
    private final AccountErrors errors;
    private final Clock clock;

    AccountPages(
            OwnAccount own,
            StaffSessions sessions,
            Subscriptions summaries,
            SignedIn signedIn,
            RateLimits limits,
            AccountErrors errors,
            Clock clock) {
        this.own = own;
        this.sessions = sessions;
        this.summaries = summaries;
        this.signedIn = signedIn;
        this.limits = limits;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public AccountPage form() {
        return page(signedIn.getName(), signedIn.account().language().tag(), FormErrors.none());
    }

    @POST
    public Response describe(FormFields fields) {
        var name = fields.line("name");
        var language = fields.line("language");
        var faults = FormErrors.none();
        errors.checkName(faults, "name", name);
        if (!faults.isEmpty()) {
            return again(Response.status(422), name, language, faults);
        }
        own.describe(signedIn.actor(), name, Language.accepted(language), clock.instant());
        return saved();
    }

    /** Whoever borrows the browser guesses no more often than whoever signs in. */
    @POST
    @Path("/password")
    public Response changePassword(FormFields fields, HttpServerRequest request) {
        var account = signedIn.account();
        var change = new PasswordChange(
                fields.text("currentPassword"), fields.text("newPassword"), fields.value("revokesTokens") != null);
        var faults = FormErrors.none();
        errors.checkNewPassword(
                faults, "newPassword", change.next(), account.email().value());
        if (!faults.isEmpty()) {
            return again(Response.status(422), faults);
        }
        try {
            limits.countSignIn(account.email().key(), request);
        } catch (TooManyRequests tooMany) {
            return again(
                    Response.fromResponse(tooMany.getResponse()), errors.tooMany("currentPassword", tooMany.seconds()));
        }
        return own.changePassword(account, signedIn.session(), change, signedIn.actor(), clock.instant())
                ? saved()
                : again(
                        Response.status(422),
                        faults.add("currentPassword", errors.text().passwordWrong()));
    }

    @POST
    @Path("/sessions/closing")
    public Response signOutElsewhere(FormFields nothing) {
        var account = signedIn.account().id();
        sessions.closeAll(account, signedIn.session().id(), signedIn.actor(), clock.instant());
        return saved();
    }

    private AccountPage page(String name, String language, FormErrors faults) {
        var session = signedIn.session().id();
        var rows = sessions.openOf(signedIn.account().id(), clock.instant()).stream()
                .map(open -> AccountPage.SessionRow.of(open, session))
                .toList();
        return new AccountPage(
                name,
                language,
                signedIn.account().email().value(),
                Passwords.SHORTEST,
                rows,
                summaries.of(signedIn.account().id()),
                faults);
    }

    private Response again(Response.ResponseBuilder answer, FormErrors faults) {
        return again(answer, signedIn.getName(), signedIn.account().language().tag(), faults);
    }

    private Response again(Response.ResponseBuilder answer, String name, String language, FormErrors faults) {
        return answer.entity(page(name, language, faults)).build();
    }

    private static Response saved() {
        return Response.seeOther(URI.create("/organiser/account?done=" + Flash.SAVED.key()))
                .build();
    }
}
