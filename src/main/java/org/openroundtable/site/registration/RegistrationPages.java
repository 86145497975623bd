package org.openroundtable.site.registration;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.BeanParam;
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
import org.openroundtable.registration.AccessToken;
import org.openroundtable.registration.ChangeOutcome;
import org.openroundtable.registration.ChangeOutcome.Changed;
import org.openroundtable.registration.ChangeOutcome.TooLate;
import org.openroundtable.registration.Occupancies;
import org.openroundtable.registration.RegistrationChanges;
import org.openroundtable.registration.SessionRefusal;
import org.openroundtable.registration.registrant.EmailAddress;
import org.openroundtable.registration.registrant.RegistrantRules;
import org.openroundtable.web.Done;
import org.openroundtable.web.FormErrors;
import org.openroundtable.web.RateLimits;
import org.openroundtable.web.Reader;
import org.openroundtable.web.TooManyRequests;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** The registrant's own pages, for whoever has the secret link. Nothing changes on GET. */
@Path("/registrations/{token}")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class RegistrationPages {

    private final Clock clock;
    private final Owners owners;
    private final Occupancies occupancies;
    private final RegistrationChanges changes;
    private final SessionCards cards;
    private final Choices choices;
    private final RateLimits limits;
    private final FormText text;
    private final Reader reader;

    RegistrationPages(
            Clock clock,
            Owners owners,
            Occupancies occupancies,
            RegistrationChanges changes,
            SessionCards cards,
            Choices choices,
            RateLimits limits,
            FormText text,
            Reader reader) {
        this.clock = clock;
        this.owners = owners;
        this.occupancies = occupancies;
        this.changes = changes;
        this.cards = cards;
        this.choices = choices;
        this.limits = limits;
        this.text = text;
        this.reader = reader;
    }

    @GET
    public TemplateInstance show(@RestPath String token) {
        var owner = owners.of(token);
        return new RegistrationPage(owner.head(), owner.mine());
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
        return settle(token, changes.confirmAddress(new AccessToken(token)), Done.CONFIRMED);
    }

    /** @param session code; absent: the place in the event as a whole */
    @POST
    @Path("acceptance")
    public Response accept(@RestPath String token, @RestForm String session, HttpServerRequest client) {
        limits.countSender(client);
        var link = new AccessToken(token);
        return settle(
                token,
                session == null ? changes.acceptEvent(link) : changes.acceptSession(link, session),
                Done.CONFIRMED);
    }

    @GET
    @Path("sessions")
    public Response sessions(@RestPath String token) {
        var owner = owners.of(token);
        return owner.mayChange()
                ? Response.ok(sessionsPage(owner, owner.codes(), FormErrors.none()))
                        .build()
                : refused(owner);
    }

    @POST
    @Path("sessions")
    public Response chooseSessions(@RestPath String token, @RestForm List<String> sessions, HttpServerRequest client) {
        var owner = owners.of(token);
        Set<String> wanted = sessions == null ? Set.of() : new HashSet<>(sessions);
        try {
            count(owner, client);
        } catch (TooManyRequests tooMany) {
            var errors = text.tooMany("sessions", tooMany.seconds(), reader.getLocale());
            return again(tooMany, sessionsPage(owner, wanted, errors));
        }
        var outcome = changes.chooseSessions(new AccessToken(token), wanted);
        if (!(outcome instanceof SessionRefusal refusal)) {
            return settle(token, outcome, Done.SAVED);
        }
        var errors = text.of(refusal, cards(owner, Set.of()), reader.getLocale());
        return Response.status(422).entity(sessionsPage(owner, wanted, errors)).build();
    }

    @GET
    @Path("details")
    public Response details(@RestPath String token) {
        var owner = owners.of(token);
        var form = RegistrationForm.of(owner.mine().registrant());
        return owner.mayChange()
                ? Response.ok(detailsPage(owner, form, FormErrors.none())).build()
                : refused(owner);
    }

    @POST
    @Path("details")
    public Response correct(@RestPath String token, @BeanParam RegistrationForm form, HttpServerRequest client) {
        var owner = owners.of(token);
        if (!owner.mayChange()) {
            return refused(owner);
        }
        try {
            count(owner, client);
        } catch (TooManyRequests tooMany) {
            var errors = text.tooMany("lastName", tooMany.seconds(), reader.getLocale());
            return again(tooMany, detailsPage(owner, form, errors));
        }
        var corrected = form.registrant();
        corrected.email = owner.mine().registrant().email;
        var faults = RegistrantRules.check(corrected);
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(detailsPage(owner, form, text.of(faults, reader.getLocale())))
                    .build();
        }
        return settle(token, changes.correct(new AccessToken(token), corrected), Done.SAVED);
    }

    /** @param session code; absent: the whole registration */
    @GET
    @Path("cancellation")
    public Response askBeforeCancelling(@RestPath String token, @RestQuery String session) {
        var owner = owners.of(token);
        var place = session == null ? null : owner.place(session).orElse(null);
        return owner.mayChange() && (session == null || place != null)
                ? Response.ok(new CancellationPage(owner.head(), owner.mine(), place))
                        .build()
                : refused(owner);
    }

    /** @param session code; absent: the whole registration */
    @POST
    @Path("cancellation")
    public Response cancel(@RestPath String token, @RestForm String session, HttpServerRequest client) {
        var link = new AccessToken(token);
        if (session == null) {
            limits.countSender(client);
            return settle(token, changes.cancel(link), Done.CANCELLED);
        }
        count(owners.of(token), client);
        return settle(token, changes.giveUp(link, session), Done.CANCELLED);
    }

    /** For what can be done over and over; confirming, taking up and cancelling happen once. */
    private void count(Owners.Owner owner, HttpServerRequest client) {
        limits.countSender(client);
        limits.countChange(new EmailAddress(owner.mine().registrant().email).key());
    }

    private static Response again(TooManyRequests tooMany, TemplateInstance page) {
        return Response.fromResponse(tooMany.getResponse()).entity(page).build();
    }

    private Response settle(String token, ChangeOutcome outcome, Done done) {
        if (outcome instanceof Changed) {
            return Response.seeOther(URI.create("/registrations/" + token + "?done=" + done.key()))
                    .build();
        }
        return refused(owners.of(token), outcome instanceof TooLate);
    }

    private static Response refused(Owners.Owner owner) {
        return refused(
                owner,
                owner.mine().isActive()
                        && !owner.head().changeable()
                        && !owner.event().isCancelled());
    }

    private static Response refused(Owners.Owner owner, boolean tooLate) {
        return Response.status(Response.Status.CONFLICT)
                .entity(new RefusedPage(owner.head(), owner.mine().path(), tooLate))
                .build();
    }

    private SessionsPage sessionsPage(Owners.Owner owner, Set<String> ticked, FormErrors errors) {
        return new SessionsPage(owner.head(), owner.mine(), cards(owner, ticked), errors);
    }

    private DetailsPage detailsPage(Owners.Owner owner, RegistrationForm form, FormErrors errors) {
        return new DetailsPage(owner.head(), owner.mine(), form, choices.in(reader.getLocale()), errors);
    }

    private List<SessionCard> cards(Owners.Owner owner, Set<String> ticked) {
        return cards.of(owner.event(), occupancies.of(owner.event()), ticked, owner.codes(), clock.instant());
    }
}
