package org.openroundtable.organiser.registration.entry;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.form.FormMessages;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.desk.Entry;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Entered;
import org.openroundtable.registration.desk.RegistrationOutcome.Known;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.registrant.CheckedRegistrant;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

/** Where somebody is registered who has told those who run the event, by phone or in person, also outside the usual time. */
@Path("/organiser/events/{slug}/registrations/new")
@Produces(MediaType.TEXT_HTML)
public class EntryPages {

    private final EventSnapshots events;
    private final RegistrationDesk desk;
    private final EntryViews views;
    private final FormMessages text;
    private final SignedIn signedIn;
    private final Visitor visitor;

    EntryPages(
            EventSnapshots events,
            RegistrationDesk desk,
            EntryViews views,
            FormMessages text,
            SignedIn signedIn,
            Visitor visitor) {
        this.events = events;
        this.desk = desk;
        this.views = views;
        this.text = text;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public EntryPage form(@RestPath String slug) {
        var empty = new FormFields(Map.of(
                "submission",
                List.of(RandomSecret.next()),
                "tell",
                List.of("true"),
                "language",
                List.of(visitor.getLanguage().tag())));
        return views.page(event(slug), new RegistrationForm(empty), null, FormErrors.none());
    }

    /**
     * @param fields those of everybody, and {@code language}: of mails; {@code beyond}: why a limit may be exceeded;
     *     {@code tell}: send the confirmation; {@code informed}: they know what becomes of their data
     */
    @POST
    public Response enter(@RestPath String slug, FormFields fields) {
        var event = event(slug);
        var form = new RegistrationForm(fields);
        var asked = event.questions().ofOrganisers();
        var checked = form.registrant(asked, form.value("email"));
        var errors = text.of(checked.faults(), asked, visitor.getLocale());
        views.check(form, errors);
        return errors.isEmpty()
                ? answer(event, form, desk.enter(request(event, form, checked), entry(form)))
                : invalid(event, form, null, errors);
    }

    private static RegistrationRequest request(EventSnapshot event, RegistrationForm form, CheckedRegistrant checked) {
        return new RegistrationRequest(
                event.slug(),
                checked.registrant(),
                new HashSet<>(form.values("sessions")),
                Language.accepted(form.value("language")).tag(),
                form.key());
    }

    private Entry entry(RegistrationForm form) {
        var beyond = form.value("beyond");
        return new Entry(
                signedIn.actor(),
                form.value("tell") != null,
                beyond == null || beyond.isBlank() ? null : beyond.strip(),
                true);
    }

    private Response answer(EventSnapshot event, RegistrationForm form, RegistrationOutcome outcome) {
        var list = Paths.organiserRegistrations(event.slug());
        if (outcome instanceof Entered entered) {
            var path = list + "/" + entered.registration().id() + "?done=" + Flash.SAVED.key();
            return Response.seeOther(URI.create(path)).build();
        }
        if (outcome instanceof Known known) {
            var errors = FormErrors.none().add("email", views.say().known());
            return invalid(event, form, list + "/" + known.registration(), errors);
        }
        if (outcome instanceof Refused refused) {
            return invalid(event, form, null, errors(event, form, refused.why()));
        }
        // The same form was sent before and says something else by now, or the event does not take place.
        return Response.status(Response.Status.CONFLICT)
                .entity(views.page(
                        event,
                        form,
                        null,
                        FormErrors.none().add("lastName", views.say().notPossible())))
                .build();
    }

    /** Where a limit is in the way, at the field for a reason to exceed it. */
    private FormErrors errors(EventSnapshot event, RegistrationForm form, Refusal why) {
        if (why instanceof OrganisationFull) {
            return FormErrors.none().add("beyond", views.say().organisationFull());
        }
        return why instanceof Full full && full.codes().isEmpty()
                ? FormErrors.none().add("beyond", views.say().full())
                : text.of(why, views.cards(event, form), visitor.getLocale());
    }

    private Response invalid(EventSnapshot event, RegistrationForm form, String known, FormErrors errors) {
        return Response.status(422)
                .entity(views.page(event, form, known, errors))
                .build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }
}
