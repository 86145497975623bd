package org.openroundtable.organiser.accounts;

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
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.factor.SecondFactors;
import org.openroundtable.account.role.Departures;
import org.openroundtable.account.role.Departures.Outcome;
import org.openroundtable.account.role.Scope;
import org.openroundtable.account.token.OwnTokens;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.organiser.token.TokenRow;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** One account, as administrators see it. */
@Path("/organiser/accounts/{id}")
@Produces(MediaType.TEXT_HTML)
public class OneAccountPages {

    private final AccountViews views;
    private final Departures departures;
    private final StaffAccounts accounts;
    private final SecondFactors factors;
    private final OwnTokens tokens;
    private final SignedIn signedIn;
    private final AccountErrors errors;
    private final Clock clock;

    OneAccountPages(
            AccountViews views,
            Departures departures,
            StaffAccounts accounts,
            SecondFactors factors,
            OwnTokens tokens,
            SignedIn signedIn,
            AccountErrors errors,
            Clock clock) {
        this.views = views;
        this.departures = departures;
        this.accounts = accounts;
        this.factors = factors;
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public OneAccountPage page(@RestPath Long id) {
        return page(id, FormErrors.none());
    }

    @POST
    @Path("/roles/removal")
    public Response revoke(@RestPath Long id, FormFields fields) {
        var outcome = departures.revoke(id, scope(fields), signedIn.actor(), clock.instant());
        return answer(id, outcome, "/organiser/accounts/" + id);
    }

    @POST
    @Path("/removal")
    public Response remove(@RestPath Long id, FormFields nothing) {
        return answer(id, departures.removeAccount(id, signedIn.actor(), clock.instant()), "/organiser/accounts");
    }

    /** Wanted is {@code true}, or it is not required any more. */
    @POST
    @Path("/second-factor/requirement")
    public Response requireFactor(@RestPath Long id, FormFields fields) {
        accounts.requireSecondFactor(id, fields.line("wanted").equals("true"), signedIn.actor(), clock.instant());
        return saved("/organiser/accounts/" + id);
    }

    @POST
    @Path("/second-factor/removal")
    public Response turnFactorOff(@RestPath Long id, FormFields nothing) {
        factors.turnOff(id, signedIn.actor(), clock.instant());
        return saved("/organiser/accounts/" + id);
    }

    @POST
    @Path("/tokens/{number}/revocation")
    public Response revokeToken(@RestPath Long id, @RestPath Long number, FormFields nothing) {
        tokens.revoke(number, id, signedIn.actor(), clock.instant());
        return saved("/organiser/accounts/" + id);
    }

    private static Scope scope(FormFields fields) {
        var slug = fields.line("slug");
        var series = fields.line("series");
        if (!slug.isEmpty()) {
            return new Scope.OfEvent(slug);
        }
        return series.isEmpty() ? Scope.INSTALLATION : new Scope.OfSeries(series);
    }

    private Response answer(Long id, Outcome outcome, String next) {
        if (outcome == Outcome.LAST_ADMINISTRATOR) {
            var faults = FormErrors.none().add("administrator", errors.text().lastAdministrator());
            return Response.status(422).entity(page(id, faults)).build();
        }
        return saved(next);
    }

    private static Response saved(String next) {
        return Response.seeOther(URI.create(next + "?done=" + Flash.SAVED.key()))
                .build();
    }

    private OneAccountPage page(Long id, FormErrors faults) {
        var account = views.one(id).orElseThrow(NotFoundException::new);
        var rows = tokens.of(id, clock.instant()).stream().map(TokenRow::of).toList();
        return new OneAccountPage(account, factors.isOn(id), rows, faults);
    }
}
