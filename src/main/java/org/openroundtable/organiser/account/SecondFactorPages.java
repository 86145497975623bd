package org.openroundtable.organiser.account;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.factor.SecondFactors;
import org.openroundtable.account.factor.TimedCode;
import org.openroundtable.barcode.QrCode;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** One's own second factor: turned on, turned off, and its recovery codes. */
@Path("/organiser/account/second-factor")
@Produces(MediaType.TEXT_HTML)
public class SecondFactorPages {

    private static final String ISSUER = "Open%20Roundtable";

    private final SecondFactors factors;
    private final SignedIn signedIn;
    private final AccountErrors errors;
    private final Clock clock;

    SecondFactorPages(SecondFactors factors, SignedIn signedIn, AccountErrors errors, Clock clock) {
        this.factors = factors;
        this.signedIn = signedIn;
        this.errors = errors;
        this.clock = clock;
    }

    @GET
    public SecondFactorPage page() {
        return page(TimedCode.newSecret(), FormErrors.none());
    }

    /** The page has chosen the secret; nothing is kept of it until the device knows it. */
    @POST
    public Response turnOn(FormFields fields) {
        var secret = fields.line("secret");
        if (!TimedCode.isSecret(secret)) {
            return again(TimedCode.newSecret());
        }
        return factors.turnOn(signedIn.actor(), secret, fields.line("code"), clock.instant())
                .map(codes -> Response.ok(new RecoveryCodesPage(codes)).build())
                .orElseGet(() -> again(secret));
    }

    @POST
    @Path("/recovery-codes")
    public Response renewRecoveryCodes(FormFields nothing) {
        return factors.renewRecoveryCodes(signedIn.actor(), clock.instant())
                .map(codes -> Response.ok(new RecoveryCodesPage(codes)).build())
                .orElseGet(() -> Response.seeOther(URI.create("/organiser/account/second-factor"))
                        .build());
    }

    @POST
    @Path("/removal")
    public Response turnOff(FormFields nothing) {
        factors.turnOff(signedIn.account().id(), signedIn.actor(), clock.instant());
        return Response.seeOther(URI.create("/organiser/account/second-factor?done=" + Flash.SAVED.key()))
                .build();
    }

    private Response again(String secret) {
        var faults = FormErrors.none().add("code", errors.text().codeWrong());
        return Response.status(422).entity(page(secret, faults)).build();
    }

    private SecondFactorPage page(String secret, FormErrors faults) {
        var account = signedIn.account();
        var setUp = factors.isOn(account.id())
                ? null
                : setUp(secret, account.email().value());
        return new SecondFactorPage(
                setUp, factors.recoveryCodesLeft(account.id()), account.needsSecondFactor(), faults);
    }

    /** As devices read it (github.com/google/google-authenticator/wiki/Key-Uri-Format). */
    private static SecondFactorPage.SetUp setUp(String secret, String email) {
        var link = "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret="
                + secret + "&issuer=" + ISSUER;
        return new SecondFactorPage.SetUp(secret, link, QrCode.of(link));
    }
}
