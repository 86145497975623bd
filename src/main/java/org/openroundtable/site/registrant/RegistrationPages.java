package org.openroundtable.site.registrant;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.site.form.FormMessages;
import org.openroundtable.site.form.SessionCard;
import org.openroundtable.site.form.SessionCards;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** The registrant's own pages, for whoever has the secret link. Nothing changes on GET. */
@Path("/registrations/{token}")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class RegistrationPages {

    private final Clock clock;
    private final LinkHolders holders;
    private final Occupancies occupancies;
    private final RegistrationChanges changes;
    private final Confirmations confirmations;
    private final SessionCards cards;
    private final ChangeAnswers answers;
    private final RateLimits limits;
    private final FormMessages text;
    private final Visitor reader;

    RegistrationPages(
            Clock clock,
            LinkHolders holders,
            Occupancies occupancies,
            RegistrationChanges changes,
            Confirmations confirmations,
            SessionCards cards,
            ChangeAnswers answers,
            RateLimits limits,
            FormMessages text,
            Visitor reader) {
        this.clock = clock;
        this.holders = holders;
        this.occupancies = occupancies;
        this.changes = changes;
        this.confirmations = confirmations;
        this.cards = cards;
        this.answers = answers;
        this.limits = limits;
        this.text = text;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(@RestPath String token) {
        var holder = holders.of(token);
        var registrant = holder.mine().registrant();
        var said = holder.event().questions().say(registrant.answers(), reader.getLocale()).stream()
                .filter(answer ->
                        !answer.question().isStandard() || !answer.question().isBox())
                .toList();
        return new RegistrationPage(holder.head(), holder.mine(), said);
    }

    /** Where these forms have no page of their own: for whoever switches the language on an answer to one. */
    @GET
    @Path("{form: confirmation|acceptance}")
    public Response back(@RestPath String token) {
        return Response.seeOther(URI.create("/registrations/" + token)).build();
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestPath String token, HttpServerRequest client) {
        limits.countSender(client);
        return answers.settle(token, confirmations.confirmAddress(new AccessToken(token)), Flash.CONFIRMED);
    }

    /** @param session code; absent: the place in the event as a whole */
    @POST
    @Path("acceptance")
    public Response accept(@RestPath String token, @RestForm String session, HttpServerRequest client) {
        limits.countSender(client);
        var link = new AccessToken(token);
        return answers.settle(
                token,
                session == null ? confirmations.acceptEvent(link) : confirmations.acceptSession(link, session),
                Flash.CONFIRMED);
    }

    @GET
    @Path("sessions")
    public Response sessions(@RestPath String token) {
        var holder = holders.of(token);
        return holder.mayChange()
                ? Response.ok(sessionsPage(holder, holder.codes(), FormErrors.none()))
                        .build()
                : ChangeAnswers.refused(holder);
    }

    @POST
    @Path("sessions")
    public Response chooseSessions(@RestPath String token, @RestForm List<String> sessions, HttpServerRequest client) {
        var holder = holders.of(token);
        Set<String> wanted = sessions == null ? Set.of() : new HashSet<>(sessions);
        try {
            answers.count(holder, client);
        } catch (TooManyRequests tooMany) {
            var errors = text.tooMany("sessions", tooMany.seconds(), reader.getLocale());
            return ChangeAnswers.again(tooMany, sessionsPage(holder, wanted, errors));
        }
        var outcome = changes.chooseSessions(new AccessToken(token), wanted);
        if (!(outcome instanceof Refused refused)) {
            return answers.settle(token, outcome, Flash.SAVED);
        }
        var errors = text.of(refused.why(), cards(holder, Set.of()), reader.getLocale());
        return Response.status(422).entity(sessionsPage(holder, wanted, errors)).build();
    }

    /** @param session code; absent: the whole registration */
    @GET
    @Path("cancellation")
    public Response askBeforeCancelling(@RestPath String token, @RestQuery String session) {
        var holder = holders.of(token);
        var place = session == null ? null : holder.place(session).orElse(null);
        return holder.mayChange() && (session == null || place != null)
                ? Response.ok(new CancellationPage(holder.head(), holder.mine(), place))
                        .build()
                : ChangeAnswers.refused(holder);
    }

    /** @param session code; absent: the whole registration */
    @POST
    @Path("cancellation")
    public Response cancel(@RestPath String token, @RestForm String session, HttpServerRequest client) {
        var link = new AccessToken(token);
        if (session == null) {
            limits.countSender(client);
            return answers.settle(token, changes.cancel(link), "");
        }
        answers.count(holders.of(token), client);
        return answers.settle(token, changes.giveUp(link, session), Flash.SAVED);
    }

    private SessionsPage sessionsPage(LinkHolders.LinkHolder holder, Set<String> ticked, FormErrors errors) {
        return new SessionsPage(holder.head(), holder.mine(), cards(holder, ticked), errors);
    }

    private List<SessionCard> cards(LinkHolders.LinkHolder holder, Set<String> ticked) {
        return cards.of(holder.event(), occupancies.of(holder.event()), ticked, holder.codes(), clock.instant());
    }
}
