package org.openroundtable.organiser.accounts;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.login.Invitations;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;

/** The list of all accounts. */
@Path("/organiser/accounts")
@Produces(MediaType.TEXT_HTML)
public class AccountListPages {

    private final AccountViews views;
    private final Invitations invitations;
    private final RateLimits limits;
    private final SignedIn signedIn;
    private final AccountErrors errors;
    private final Clock clock;

    AccountListPages(
            AccountViews views,
            Invitations invitations,
            RateLimits limits,
            SignedIn signedIn,
            AccountErrors errors,
            Clock clock) {
        this.views = views;
        this.invitations = invitations;
        this.limits = limits;
        this.signedIn = signedIn;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public AccountListPage list() {
        return page(GrantForm.empty(views.places()), FormErrors.none());
    }

    @POST
    public Response invite(FormFields fields) {
        var form = GrantForm.of(fields, views.places());
        var faults = form.faults(errors);
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(form, faults)).build();
        }
        var email = new EmailAddress(form.email());
        try {
            limits.countInvitation(signedIn.account().id(), email.key());
        } catch (TooManyRequests tooMany) {
            return Response.fromResponse(tooMany.getResponse())
                    .entity(page(form, errors.tooMany("email", tooMany.seconds())))
                    .build();
        }
        invitations.invite(
                email,
                form.chosen().orElseThrow(),
                form.scope().orElseThrow(),
                signedIn.account(),
                signedIn.actor(),
                clock.instant());
        return Response.seeOther(URI.create("/organiser/accounts?done=" + Flash.SAVED.key()))
                .build();
    }

    private AccountListPage page(GrantForm form, FormErrors faults) {
        return new AccountListPage(views.all(), form.view(), GrantForm.ROLES, faults);
    }
}
