package org.openroundtable.site.form;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.form.FieldChoices;
import org.openroundtable.form.FormMessages;
import org.openroundtable.form.FormView;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.form.SessionCard;
import org.openroundtable.form.SessionCards;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.AnsweredByMail;
import org.openroundtable.registration.desk.RegistrationOutcome.KeyReused;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.site.shown.ShownEvents;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.RateLimits.Purpose;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.kept.FormPage;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** Registering for an event by form. */
@Path("/events/{slug}/register")
@Produces(MediaType.TEXT_HTML)
@Cache(isPrivate = true, noCache = true)
public class RegisterPages {

    private final Clock clock;
    private final ShownEvents events;
    private final Occupancies occupancies;
    private final RegistrationDesk desk;
    private final FieldChoices choices;
    private final RateLimits limits;
    private final FormMessages text;
    private final Visitor visitor;

    RegisterPages(
            Clock clock,
            ShownEvents events,
            Occupancies occupancies,
            RegistrationDesk desk,
            FieldChoices choices,
            RateLimits limits,
            FormMessages text,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.occupancies = occupancies;
        this.desk = desk;
        this.choices = choices;
        this.limits = limits;
        this.text = text;
        this.visitor = visitor;
    }

    @GET
    @FormPage
    public TemplateInstance form(@RestPath String slug) {
        return page(event(slug), null, FormErrors.none(), null);
    }

    @POST
    public Response register(@RestPath String slug, FormFields fields, HttpServerRequest client) {
        var form = new RegistrationForm(fields);
        var event = event(slug);
        try {
            limits.countSender(client);
            if (!event.registration().confirmAddress()) {
                limits.refuseWhoAsksAround(client);
            }
            return register(event, form, client);
        } catch (TooManyRequests tooMany) {
            return Response.fromResponse(tooMany.getResponse())
                    .entity(page(event, form, text.tooMany("email", tooMany.seconds(), visitor.getLocale()), null))
                    .build();
        }
    }

    private Response register(EventSnapshot event, RegistrationForm form, HttpServerRequest client) {
        if (form.isFilledByProgram()) {
            return invalid(event, form, text.filledByProgram(visitor.getLocale()));
        }
        var checked = form.registrant(event.questions(), form.value("email"));
        if (checked.isFaulty()) {
            return invalid(event, form, text.of(checked.faults(), event.questions(), visitor.getLocale()));
        }
        var registrant = checked.registrant();
        limits.countAddress(Purpose.REGISTERING, new EmailAddress(registrant.email()).key(), client);
        var request = new RegistrationRequest(
                event.slug(), registrant, chosen(form), visitor.getLanguage().tag(), form.key());
        var outcome = desk.register(event, request);
        if (outcome instanceof AlreadyRegistered) {
            limits.countKnownAddress(client);
        }
        // Back to the form, and something else in it: a wish of its own, perhaps a colleague's.
        return answer(event, form, outcome instanceof KeyReused ? desk.register(event, request.withoutKey()) : outcome);
    }

    private Response answer(EventSnapshot event, RegistrationForm form, RegistrationOutcome outcome) {
        if (outcome instanceof Registered registered) {
            return Response.seeOther(
                            URI.create(Paths.registration(registered.token().value())))
                    .build();
        }
        if (outcome instanceof AnsweredByMail) {
            return Response.seeOther(URI.create(Paths.mailbox(event.slug()))).build();
        }
        if (outcome instanceof AlreadyRegistered) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(new AlreadyRegisteredPage(head(event), form.value("email")))
                    .build();
        }
        if (outcome instanceof NotOpen notOpen) {
            return refused(event, form, notOpen.why());
        }
        if (outcome instanceof Refused refused) {
            return refused.why() instanceof Full full && full.codes().isEmpty()
                    ? refused(
                            event, form, Availability.of(event, clock.instant()).full())
                    : invalid(event, form, text.of(refused.why(), cards(event), visitor.getLocale()));
        }
        throw new NotFoundException();
    }

    /** Nobody is asked to mend a form that can't be taken anyway. */
    private Response invalid(EventSnapshot event, RegistrationForm form, FormErrors errors) {
        var page = page(event, form, errors, null);
        var availability = page.event().availability();
        return availability.isOpen() ? Response.status(422).entity(page).build() : refused(event, form, availability);
    }

    private Response refused(EventSnapshot event, RegistrationForm form, Availability refusal) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(event, form, FormErrors.none(), refusal))
                .build();
    }

    /**
     * @param sent null: nothing was
     * @param refusal what the desk said; null: what is to be said now
     */
    private RegisterPage page(EventSnapshot event, RegistrationForm sent, FormErrors errors, Availability refusal) {
        var occupancy = occupancies.of(event).forNewcomers();
        var now = clock.instant();
        var availability = refusal != null ? refusal : Availability.of(event, occupancy.event(), now);
        var form = sent == null && availability.isOpen() ? RegistrationForm.empty() : sent;
        return new RegisterPage(
                EventHead.of(event, availability, now),
                form == null ? null : new FormView(form, event.questions(), occupancy, Set.of(), visitor.getLocale()),
                SessionCards.of(event, occupancy, chosen(form), Set.of(), now),
                choices.in(visitor.getLocale()),
                errors);
    }

    private List<SessionCard> cards(EventSnapshot event) {
        return SessionCards.of(event, occupancies.of(event).forNewcomers(), Set.of(), Set.of(), clock.instant());
    }

    private EventHead head(EventSnapshot event) {
        var now = clock.instant();
        return EventHead.of(event, Availability.of(event, occupancies.of(event).event(), now), now);
    }

    private static Set<String> chosen(RegistrationForm form) {
        return form == null ? Set.of() : new HashSet<>(form.values("sessions"));
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }
}
