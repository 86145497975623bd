package org.openroundtable.organiser.invitation.delegation;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.invitation.delegation.FocalPointListPage.Row;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.focalpoint.FocalPointDesk;
import org.openroundtable.registration.invitation.InvitationDesk;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Who looks after which organisation; another is named, or withdrawn. */
@Path("/organiser/events/{slug}/invitations/delegations")
@Produces(MediaType.TEXT_HTML)
public class FocalPointListPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final FocalPointDesk desk;
    private final RateLimits limits;
    private final SignedIn signedIn;
    private final Visitor visitor;

    FocalPointListPages(
            Clock clock,
            EventSnapshots events,
            FocalPointDesk desk,
            RateLimits limits,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.desk = desk;
        this.limits = limits;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public FocalPointListPage list(@RestPath String slug) {
        var form = FocalPointForm.empty(visitor.getLanguage().tag());
        return page(event(slug), form, FormErrors.none());
    }

    @POST
    public Response name(@RestPath String slug, FormFields fields) {
        var event = event(slug);
        var form = FocalPointForm.of(fields);
        var language = Language.named(form.language()).orElseThrow(BadRequestException::new);
        var errors = form.check(say());
        if (!errors.isEmpty() || !mayName(event)) {
            return Response.status(422).entity(page(event, form, errors)).build();
        }
        var address = new EmailAddress(form.email());
        limits.countInvitation(signedIn.account().id(), address.key());
        desk.name(event, form.organisation(), address, language, signedIn.actor(), clock.instant());
        return done(slug, Flash.SENT);
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        if (!desk.withdraw(event(slug), id, signedIn.actor(), clock.instant())) {
            throw new NotFoundException();
        }
        return done(slug, Flash.SAVED);
    }

    private FocalPointListPage page(EventSnapshot event, FocalPointForm form, FormErrors errors) {
        return new FocalPointListPage(
                event.slug(),
                event.title(),
                desk.of(event.id()).stream()
                        .map(one -> new Row(one, one.namedAt().atZone(event.timeZone())))
                        .toList(),
                mayName(event) ? form : null,
                errors);
    }

    private boolean mayName(EventSnapshot event) {
        return InvitationDesk.mayInvite(event, clock.instant());
    }

    private static Response done(String slug, Flash flash) {
        return Response.seeOther(
                        URI.create(Paths.organiserEvent(slug) + "/invitations/delegations?done=" + flash.key()))
                .build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private FocalPointMessages say() {
        return MessageBundles.get(
                FocalPointMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }
}
