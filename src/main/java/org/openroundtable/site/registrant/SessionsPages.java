package org.openroundtable.site.registrant;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.form.FormMessages;
import org.openroundtable.form.SessionCard;
import org.openroundtable.form.SessionCards;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.site.registrant.LinkHolders.LinkHolder;
import org.openroundtable.site.registrant.MyRegistration.Row;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.vertx.core.http.HttpServerRequest;

/** Choosing other sessions. */
@Path("/registrations/{token}/sessions")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class SessionsPages {

    private final Clock clock;
    private final LinkHolders holders;
    private final Occupancies occupancies;
    private final RegistrationChanges changes;
    private final ChangeAnswers answers;
    private final FormMessages text;
    private final Visitor visitor;

    SessionsPages(
            Clock clock,
            LinkHolders holders,
            Occupancies occupancies,
            RegistrationChanges changes,
            ChangeAnswers answers,
            FormMessages text,
            Visitor visitor) {
        this.clock = clock;
        this.holders = holders;
        this.occupancies = occupancies;
        this.changes = changes;
        this.answers = answers;
        this.text = text;
        this.visitor = visitor;
    }

    @GET
    public Response show(@RestPath String token) {
        var holder = holders.of(token);
        return holder.mayChange()
                ? Response.ok(page(holder, holder.codes(), FormErrors.none())).build()
                : ChangeAnswers.refused(holder);
    }

    /** What a choice would take away. */
    @GET
    @Path("loss")
    public Response ask(@RestPath String token, @RestQuery List<String> sessions) {
        var holder = holders.of(token);
        var wanted = new TreeSet<>(sessions);
        var lost = holder.without(wanted);
        return holder.mayChange() && !lost.isEmpty()
                ? Response.ok(new LossPage(holder.head(), holder.mine(), wanted, lost))
                        .build()
                : ChangeAnswers.refused(holder);
    }

    /** @param form {@code stakes}: what the registrant knows will be lost by it; anything more is asked first */
    @POST
    public Response choose(@RestPath String token, FormFields form, HttpServerRequest client) {
        var holder = holders.of(token);
        var wanted = new TreeSet<>(form.values("sessions"));
        if (holder.mayChange()
                && !holder.without(wanted).stream().map(Row::stake).allMatch(form.values("stakes")::contains)) {
            return Response.seeOther(lossOf(holder, wanted)).build();
        }
        try {
            answers.count(holder, client);
        } catch (TooManyRequests tooMany) {
            var errors = text.tooMany("sessions", tooMany.seconds(), visitor.getLocale());
            return ChangeAnswers.again(tooMany, page(holder, wanted, errors));
        }
        var outcome = changes.chooseSessions(new AccessToken(token), wanted);
        if (!(outcome instanceof Refused refused)) {
            return answers.settle(token, outcome, Flash.SAVED);
        }
        var errors = text.of(refused.why(), cards(holder, Set.of()), visitor.getLocale());
        return Response.status(422).entity(page(holder, wanted, errors)).build();
    }

    private static URI lossOf(LinkHolder holder, Set<String> wanted) {
        var address = UriBuilder.fromPath(holder.mine().path()).path("sessions/loss");
        wanted.forEach(code -> address.queryParam("sessions", code));
        return address.build();
    }

    private SessionsPage page(LinkHolder holder, Set<String> ticked, FormErrors errors) {
        return new SessionsPage(holder.head(), holder.mine(), cards(holder, ticked), errors);
    }

    private List<SessionCard> cards(LinkHolder holder, Set<String> ticked) {
        var occupancy = occupancies.of(holder.event());
        var waitsForEvent = holder.mine().waitingPosition() != null;
        return SessionCards.of(
                holder.event(),
                waitsForEvent ? occupancy.forNewcomers() : occupancy,
                ticked,
                holder.codes(),
                clock.instant());
    }
}
