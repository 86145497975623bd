package org.openroundtable.organiser.invitation.block;

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
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.invitation.block.BlockListPage.Row;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.block.BlockOutcome.TooFew;
import org.openroundtable.registration.block.BlockOutcome.Unlimited;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Places are kept for some, and released. */
@Path("/organiser/events/{slug}/invitations/blocks")
@Produces(MediaType.TEXT_HTML)
public class BlockListPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final Blocks blocks;
    private final SignedIn signedIn;
    private final Visitor visitor;

    BlockListPages(Clock clock, EventSnapshots events, Blocks blocks, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.blocks = blocks;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public BlockListPage list(@RestPath String slug) {
        return page(event(slug), BlockForm.EMPTY, FormErrors.none());
    }

    @POST
    public Response reserve(@RestPath String slug, FormFields fields) {
        var event = event(slug);
        var form = BlockForm.of(fields);
        var now = clock.instant();
        var errors = form.check(event.timeZone(), now, say());
        if (errors.isEmpty()) {
            var outcome = blocks.reserve(event, form.block(event.timeZone()), signedIn.actor(), now);
            if (outcome instanceof TooFew few) {
                errors.add("places", say().tooFew(few.free()));
            } else if (outcome instanceof Unlimited) {
                errors.add("places", say().unlimited());
            }
        }
        return errors.isEmpty()
                ? saved(slug)
                : Response.status(422).entity(page(event, form, errors)).build();
    }

    @POST
    @Path("/{id}/release")
    public Response release(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        blocks.release(event(slug).id(), id, signedIn.actor(), clock.instant());
        return saved(slug);
    }

    private BlockListPage page(EventSnapshot event, BlockForm form, FormErrors errors) {
        var rows = blocks.of(event.id()).stream()
                .map(use -> new Row(
                        use, use.block().releaseAt().atZone(event.timeZone()).minusDays(1)))
                .toList();
        return new BlockListPage(event.slug(), event.title(), rows, form, errors);
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private BlockMessages say() {
        return MessageBundles.get(
                BlockMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    private static Response saved(String slug) {
        return Response.seeOther(
                        URI.create(Paths.organiserEvent(slug) + "/invitations/blocks?done=" + Flash.SAVED.key()))
                .build();
    }
}
