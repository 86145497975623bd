package org.openroundtable.site.form;

import java.net.URI;
import java.time.Clock;
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
import org.openroundtable.form.FormMessages;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.form.SessionCard;
import org.openroundtable.form.SessionCards;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.AnsweredByMail;
import org.openroundtable.registration.desk.RegistrationOutcome.KeyReused;
import org.openroundtable.registration.desk.RegistrationOutcome.NotAdmitted;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.invitation.InvitationDesk;
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
    private final InvitationDesk invitations;
    private final FormPages forms;
    private final RateLimits limits;
    private final FormMessages text;
    private final Visitor visitor;

    /**
     * What was sent.
     *
     * @param guest whose invitation it was; null: nobody's
     */
    private record SentForm(EventSnapshot event, RegistrationForm form, Guest guest) {

        /** An invitation is good for its address alone. */
        String email() {
            return guest == null ? form.value("email") : guest.email();
        }

        Pass pass() {
            return guest == null ? Pass.ofCode(form.code()) : guest.pass();
        }
    }

    RegisterPages(
            Clock clock,
            ShownEvents events,
            Occupancies occupancies,
            RegistrationDesk desk,
            InvitationDesk invitations,
            FormPages forms,
            RateLimits limits,
            FormMessages text,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.occupancies = occupancies;
        this.desk = desk;
        this.invitations = invitations;
        this.forms = forms;
        this.limits = limits;
        this.text = text;
        this.visitor = visitor;
    }

    @GET
    @FormPage
    public TemplateInstance form(@RestPath String slug) {
        return forms.page(event(slug), null, null, FormErrors.none(), null);
    }

    @POST
    public Response register(@RestPath String slug, FormFields fields, HttpServerRequest client) {
        var event = event(slug);
        var form = new SentForm(event, new RegistrationForm(fields), invited(event, fields));
        try {
            limits.countSender(client);
            if (!event.registration().confirmAddress()) {
                limits.refuseWhoAsksAround(client);
            }
            return register(form, client);
        } catch (TooManyRequests tooMany) {
            return Response.fromResponse(tooMany.getResponse())
                    .entity(page(form, text.tooMany("email", tooMany.seconds(), visitor.getLocale()), null))
                    .build();
        }
    }

    private Response register(SentForm sent, HttpServerRequest client) {
        var event = sent.event();
        var form = sent.form();
        if (form.isFilledByProgram()) {
            return invalid(sent, text.filledByProgram(visitor.getLocale()));
        }
        var checked = form.registrant(event.questions(), sent.email());
        if (checked.isFaulty()) {
            return invalid(sent, text.of(checked.faults(), event.questions(), visitor.getLocale()));
        }
        var registrant = checked.registrant();
        if (sent.pass().code() != null) {
            limits.refuseWhoGuesses(event.slug(), client);
        }
        limits.countAddress(Purpose.REGISTERING, new EmailAddress(registrant.email()).key(), client);
        var request = new RegistrationRequest(
                        event.slug(),
                        registrant,
                        form.chosen(),
                        visitor.getLanguage().tag(),
                        form.key())
                .with(sent.pass());
        var outcome = desk.register(event, request);
        if (outcome instanceof AlreadyRegistered) {
            limits.countKnownAddress(client);
        }
        if (outcome instanceof NotAdmitted refused && refused.why() == CodeFault.UNKNOWN) {
            limits.countWrongCode(event.slug(), client);
        }
        // Back to the form, and something else in it: a wish of its own, perhaps a colleague's.
        return answer(sent, outcome instanceof KeyReused ? desk.register(event, request.withoutKey()) : outcome);
    }

    private Response answer(SentForm sent, RegistrationOutcome outcome) {
        var event = sent.event();
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
                    .entity(new AlreadyRegisteredPage(head(event), sent.email()))
                    .build();
        }
        if (outcome instanceof NotOpen notOpen) {
            return refused(sent, notOpen.why());
        }
        if (outcome instanceof NotAdmitted refused) {
            return invalid(sent, text.of(refused.why(), visitor.getLocale()));
        }
        if (outcome instanceof Refused refused) {
            return refused.why() instanceof Full full && full.codes().isEmpty()
                    ? eventFull(sent)
                    : invalid(sent, text.of(refused.why(), cards(event), visitor.getLocale()));
        }
        throw new NotFoundException();
    }

    /** Some places may be kept for whoever shows a code. */
    private Response eventFull(SentForm sent) {
        var now = clock.instant();
        var event = sent.event();
        return sent.pass().isEmpty()
                        && Availability.of(event, occupancies.of(event).event(), now)
                                .restricted()
                ? invalid(sent, text.of(CodeFault.NEEDED, visitor.getLocale()))
                : refused(sent, Availability.of(event, now).full());
    }

    /** Nobody is asked to mend a form that can't be taken anyway. */
    private Response invalid(SentForm sent, FormErrors errors) {
        var page = page(sent, errors, null);
        var availability = page.event().availability();
        return availability.isOpen() ? Response.status(422).entity(page).build() : refused(sent, availability);
    }

    private Response refused(SentForm sent, Availability refusal) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(sent, FormErrors.none(), refusal))
                .build();
    }

    private RegisterPage page(SentForm sent, FormErrors errors, Availability refusal) {
        return forms.page(sent.event(), sent.form(), sent.guest(), errors, refusal);
    }

    /** Whoever has filled in the form of an invitation that was withdrawn meanwhile comes as anybody else. Null: none. */
    private Guest invited(EventSnapshot event, FormFields fields) {
        var secret = fields.value("invitation");
        return secret == null
                ? null
                : invitations
                        .behind(secret)
                        .map(standing -> standing.invitation())
                        .filter(invitation -> invitation.isGoodFor(event.id(), invitation.email()))
                        .map(invitation -> new Guest(secret, invitation, false))
                        .orElse(null);
    }

    private List<SessionCard> cards(EventSnapshot event) {
        return SessionCards.of(event, occupancies.of(event).forNewcomers(), Set.of(), Set.of(), clock.instant());
    }

    private EventHead head(EventSnapshot event) {
        var now = clock.instant();
        return EventHead.of(event, Availability.of(event, occupancies.of(event).event(), now), now);
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }
}
