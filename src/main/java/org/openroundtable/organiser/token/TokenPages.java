package org.openroundtable.organiser.token;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.account.token.OwnTokens;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** Tokens for programs: made, shown once, and ended. Administrators see those of the installation, too. */
@Path("/organiser/account/tokens")
@Produces(MediaType.TEXT_HTML)
public class TokenPages {

    private final OwnTokens tokens;
    private final SignedIn signedIn;
    private final AccountErrors errors;
    private final Clock clock;

    TokenPages(OwnTokens tokens, SignedIn signedIn, AccountErrors errors, Clock clock) {
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public TokenListPage list() {
        return page(null, TokenForm.EMPTY, FormErrors.none());
    }

    /** The answer itself shows the token: it is in no address and nowhere else. */
    @POST
    public Response make(FormFields fields) {
        var form = TokenForm.of(fields);
        var faults = form.faults(errors);
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(null, form, faults)).build();
        }
        var secret = tokens.make(
                form.name(), form.chosen().orElseThrow(), form.lifetime(), signedIn.actor(), clock.instant());
        return Response.ok(page(secret, TokenForm.EMPTY, FormErrors.none())).build();
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@RestPath Long id, FormFields nothing) {
        tokens.revoke(id, signedIn.actor(), signedIn.isAdministrator(), clock.instant());
        return Response.seeOther(URI.create("/organiser/account/tokens?done=" + Flash.SAVED.key()))
                .build();
    }

    private TokenListPage page(String secret, TokenForm form, FormErrors faults) {
        var valid = tokens.validAt(clock.instant(), signedIn.actor(), signedIn.isAdministrator()).stream()
                .map(TokenRow::of)
                .toList();
        return new TokenListPage(valid, secret, form, List.of(TokenScope.values()), faults);
    }
}
