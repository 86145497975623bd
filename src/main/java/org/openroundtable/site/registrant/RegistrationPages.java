package org.openroundtable.site.registrant;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.barcode.QrCode;
import org.openroundtable.form.FormMessages;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.RegistrationLookup.Found;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.change.ChangeOutcome.CodeRefused;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.LateCodes;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.site.registrant.LinkHolders.LinkHolder;
import org.openroundtable.site.registrant.RegistrationPage.CodeEntry;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** The registration as its registrant sees it, who has the secret link. Nothing changes on GET, but that somebody has come by mail. */
@Path("/registrations/{token}")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class RegistrationPages {

    private final Clock clock;
    private final LinkHolders holders;
    private final AccessCodes codes;
    private final LateCodes lateCodes;
    private final Confirmations confirmations;
    private final RateLimits limits;
    private final ChangeAnswers answers;
    private final FormMessages text;
    private final Visitor visitor;

    RegistrationPages(
            Clock clock,
            LinkHolders holders,
            AccessCodes codes,
            LateCodes lateCodes,
            Confirmations confirmations,
            RateLimits limits,
            ChangeAnswers answers,
            FormMessages text,
            Visitor visitor) {
        this.clock = clock;
        this.codes = codes;
        this.lateCodes = lateCodes;
        this.text = text;
        this.holders = holders;
        this.confirmations = confirmations;
        this.limits = limits;
        this.answers = answers;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(@RestPath String token) {
        return page(holders.of(token), "", FormErrors.none());
    }

    /** As its registrant sees it, without a secret: what is to be done there leads nowhere. */
    public TemplateInstance preview(Found found) {
        return page(holders.withoutSecret(found), "", FormErrors.none());
    }

    private RegistrationPage page(LinkHolder holder, String typed, FormErrors errors) {
        var registrant = holder.mine().registrant();
        var said = holder.event().questions().say(registrant.answers(), visitor.getLocale()).stream()
                .filter(answer ->
                        !answer.question().isStandard() || !answer.question().isBox())
                .toList();
        var code = holder.mine().code();
        return new RegistrationPage(
                holder.head(),
                holder.mine(),
                said,
                code == null ? null : QrCode.of(code.value()),
                holder.mayChange()
                                && holder.mine().isWaiting()
                                && codes.areInUse(holder.event().id(), clock.instant())
                        ? new CodeEntry(typed)
                        : null,
                errors);
    }

    /** Where these forms have no page of their own: for whoever switches the language on an answer to one. */
    @GET
    @Path("{form: confirmation|acceptance|code}")
    public Response back(@RestPath String token) {
        return Response.seeOther(URI.create(Paths.registration(token))).build();
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestPath String token, HttpServerRequest client) {
        limits.countSender(client);
        return answers.settle(token, confirmations.confirmAddress(new AccessToken(token)), Flash.CONFIRMED);
    }

    /** @param form {@code accessCode} */
    @POST
    @Path("code")
    public Response show(@RestPath String token, FormFields form, HttpServerRequest client) {
        var holder = holders.of(token);
        var typed = form.text("accessCode");
        var event = holder.event().slug();
        try {
            answers.count(holder, client);
            limits.refuseWhoGuesses(event, client);
        } catch (TooManyRequests tooMany) {
            var errors = text.tooMany("accessCode", tooMany.seconds(), visitor.getLocale());
            return ChangeAnswers.again(tooMany, page(holder, typed, errors));
        }
        var outcome = lateCodes.show(new AccessToken(token), typed);
        if (!(outcome instanceof CodeRefused refused)) {
            return answers.settle(token, outcome, Flash.SAVED);
        }
        if (refused.why() == CodeFault.UNKNOWN) {
            limits.countWrongCode(event, client);
        }
        var errors = text.of(refused.why(), visitor.getLocale());
        return Response.status(422).entity(page(holder, typed, errors)).build();
    }

    /** @param form {@code session}: its code; absent: the place in the event as a whole */
    @POST
    @Path("acceptance")
    public Response accept(@RestPath String token, FormFields form, HttpServerRequest client) {
        var session = form.value("session");
        limits.countSender(client);
        var link = new AccessToken(token);
        return answers.settle(
                token,
                session == null ? confirmations.acceptEvent(link) : confirmations.acceptSession(link, session),
                Flash.CONFIRMED);
    }
}
