package org.openroundtable.organiser.invitation;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.invitation.InvitationListPage.Listed;
import org.openroundtable.organiser.invitation.InvitationListPage.Row;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.block.Block;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.registration.invitation.InvitationDesk;
import org.openroundtable.registration.invitation.InvitationOutcome.Invited;
import org.openroundtable.registration.invitation.InvitationOutcome.TooMany;
import org.openroundtable.registration.invitation.Invitations;
import org.openroundtable.time.InZone;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** People are invited to an event, reminded, and told that they are not invited any more. */
@Path("/organiser/events/{slug}/invitations")
@Produces(MediaType.TEXT_HTML)
public class InvitationListPages {

    private static final int ON_A_PAGE = 200;

    private final Clock clock;
    private final EventSnapshots events;
    private final InvitationDesk desk;
    private final Invitations invitations;
    private final Blocks blocks;
    private final SignedIn signedIn;
    private final Visitor visitor;

    InvitationListPages(
            Clock clock,
            EventSnapshots events,
            InvitationDesk desk,
            Invitations invitations,
            Blocks blocks,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.desk = desk;
        this.invitations = invitations;
        this.blocks = blocks;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @param before id of the last invitation of the page before; absent: the first page */
    @GET
    public InvitationListPage list(@RestPath String slug, @RestQuery Long before) {
        var form = InvitationForm.empty(visitor.getLanguage());
        return page(event(slug), before, form, FormErrors.none(), null);
    }

    @POST
    public Response invite(@RestPath String slug, FormFields fields) {
        var event = event(slug);
        var form = InvitationForm.of(fields);
        var errors = form.check(say());
        if (!errors.isEmpty()) {
            return invalid(event, form, errors);
        }
        var outcome = desk.invite(
                event,
                form.invitees().invitees(),
                Language.named(form.language()).orElseThrow(),
                form.tidyNote(),
                Block.chosen(form.block(), blocks.open(event.id())),
                signedIn.actor(),
                clock.instant());
        if (outcome instanceof Invited invited) {
            return invited.hasSkipped()
                    ? Response.ok(page(
                                    event,
                                    null,
                                    InvitationForm.empty(visitor.getLanguage()),
                                    FormErrors.none(),
                                    invited))
                            .build()
                    : sent(slug);
        }
        return invalid(
                event,
                form,
                errors.add(
                        "people",
                        outcome instanceof TooMany tooMany
                                ? say().tooManyMails(InvitationDesk.MAILS_AN_HOUR, tooMany.left())
                                : say().notNow()));
    }

    @POST
    @Path("/reminder")
    public Response remind(@RestPath String slug, FormFields nothing) {
        desk.remind(event(slug), signedIn.actor(), clock.instant());
        return sent(slug);
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        desk.withdraw(event(slug), id, signedIn.actor(), clock.instant());
        return done(slug, Flash.SAVED);
    }

    private Response invalid(EventSnapshot event, InvitationForm form, FormErrors errors) {
        return Response.status(422)
                .entity(page(event, null, form, errors, null))
                .build();
    }

    private InvitationListPage page(
            EventSnapshot event, Long before, InvitationForm form, FormErrors errors, Invited sent) {
        var now = clock.instant();
        var found = invitations.of(event.id(), before, ON_A_PAGE + 1);
        var rows = found.stream()
                .limit(ON_A_PAGE)
                .map(one -> new Row(one, InZone.at(one.invitation().mailedAt(), event.timeZone())))
                .toList();
        var older = found.size() > ON_A_PAGE
                ? rows.get(ON_A_PAGE - 1).standing().invitation().id()
                : null;
        return new InvitationListPage(
                event.slug(),
                event.title(),
                new Listed(rows, desk.remindable(event, now), older, blocks.open(event.id())),
                InvitationDesk.mayInvite(event, now) ? form : null,
                errors,
                sent);
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private InvitationMessages say() {
        return MessageBundles.get(
                InvitationMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    private static Response sent(String slug) {
        return done(slug, Flash.SENT);
    }

    private static Response done(String slug, Flash flash) {
        return Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/invitations?done=" + flash.key()))
                .build();
    }
}
