package org.openroundtable.organiser.signin.provider;

import java.time.Clock;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.account.login.SignIn.Outcome.CodeNeeded;
import org.openroundtable.account.login.SignIn.Outcome.SignedIn;
import org.openroundtable.account.oidc.ProviderSignIn;
import org.openroundtable.account.oidc.ProviderSignIn.Outcome;
import org.openroundtable.account.oidc.ProviderSignIn.Why;
import org.openroundtable.organiser.access.Devices;
import org.openroundtable.organiser.access.SignInRequired;
import org.openroundtable.organiser.signin.Admission;
import org.openroundtable.organiser.signin.SignInPage;
import org.openroundtable.organiser.signin.Then;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;

/** The way in by an account at the provider: there, and back. */
@Path("/organiser/sign-in/provider")
@Produces(MediaType.TEXT_HTML)
public class ProviderPages {

    private final ProviderSignIn provider;
    private final Admission admission;
    private final RateLimits limits;
    private final Visitor visitor;
    private final Clock clock;

    ProviderPages(ProviderSignIn provider, Admission admission, RateLimits limits, Visitor visitor, Clock clock) {
        this.provider = provider;
        this.admission = admission;
        this.limits = limits;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    public Response leave(FormFields fields, HttpServerRequest request) {
        if (!provider.isOpen()) {
            throw new NotFoundException();
        }
        limits.countSender(request);
        var then = Then.of(fields.value("then"));
        var kept = fields.line("kept");
        var afresh = Stream.of(SignInRequired.Why.values())
                .anyMatch(why -> why.isAgain() && why.name().equals(fields.value("why")));
        return provider.begin(then, kept, afresh, clock.instant())
                .map(leaving -> Response.ok(new LeavingPage(leaving.address().toString(), provider.getName()))
                        .cookie(ProviderCookie.of(leaving.cookie(), request))
                        .build())
                .orElseGet(() -> failed(Why.UNREACHABLE, then, kept, request));
    }

    @GET
    @Path("callback")
    public Response comeBack(
            @RestQuery String state, @RestQuery String code, @RestQuery String iss, HttpServerRequest request) {
        if (!provider.isOpen()) {
            throw new NotFoundException();
        }
        limits.countSender(request);
        var cookie = ProviderCookie.in(request);
        var outcome = provider.finish(cookie, state, code, iss, Devices.of(request), clock.instant());
        if (outcome instanceof Outcome.Failed failed) {
            return failed(failed.why(), Then.of(failed.then()), failed.kept(), request);
        }
        var in = (Outcome.In) outcome;
        var answer = in.signedIn() instanceof CodeNeeded needed
                ? admission.askForCode(in.then(), in.kept(), needed, request)
                : admission.admit(in.then(), in.kept(), (SignedIn) in.signedIn(), request);
        return Response.fromResponse(answer)
                .cookie(ProviderCookie.none(request))
                .build();
    }

    private Response failed(Why why, String then, String kept, HttpServerRequest request) {
        var text = MessageBundles.get(
                ProviderMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
        var faults = FormErrors.none().add("provider", text.failed(why));
        return Response.status(422)
                .entity(new SignInPage(then, kept, "", null, false, faults))
                .cookie(ProviderCookie.none(request))
                .build();
    }
}
