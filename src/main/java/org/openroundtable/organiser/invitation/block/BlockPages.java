package org.openroundtable.organiser.invitation.block;

import java.net.URI;
import java.time.Clock;
import java.util.List;

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
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.block.BlockOutcome.ChangedMeanwhile;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** A block is changed, or released before its time. */
@Path("/organiser/events/{slug}/invitations/blocks/{id}")
@Produces(MediaType.TEXT_HTML)
public class BlockPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final Blocks blocks;
    private final SignedIn signedIn;
    private final Visitor visitor;

    BlockPages(Clock clock, EventSnapshots events, Blocks blocks, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.blocks = blocks;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @throws NotFoundException also if it is released */
    @GET
    public BlockPage show(@RestPath String slug, @RestPath Long id) {
        var event = event(slug);
        var block = blocks.open(event.id(), id).orElseThrow(NotFoundException::new);
        return page(event, id, BlockForm.of(block, event.timeZone()), FormErrors.none(), null);
    }

    @POST
    public Response change(@RestPath String slug, @RestPath Long id, FormFields fields) {
        var event = event(slug);
        var zone = event.timeZone();
        var form = BlockForm.of(fields);
        var now = clock.instant();
        var errors = form.check(event, now, say());
        if (!errors.isEmpty()) {
            return invalid(page(event, id, form, errors, null));
        }
        var outcome = blocks.change(event, id, form.block(zone, List.of()), form.readRevision(), signedIn.actor(), now);
        if (outcome instanceof ChangedMeanwhile meanwhile) {
            var others = BlockForm.of(meanwhile.now(), zone);
            return invalid(page(event, id, form.over(meanwhile.now()), errors, others));
        }
        BlockForm.refusal(outcome, say()).ifPresent(why -> errors.add("places", why));
        return errors.isEmpty() ? saved(slug) : invalid(page(event, id, form, errors, null));
    }

    @POST
    @Path("/release")
    public Response release(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        blocks.release(event(slug).id(), id, signedIn.actor(), clock.instant());
        return saved(slug);
    }

    private BlockPage page(EventSnapshot event, Long id, BlockForm form, FormErrors errors, BlockForm meanwhile) {
        var session = blocks.open(event.id(), id)
                .map(block -> BlockListPages.session(event, block))
                .orElse(null);
        return new BlockPage(event.slug(), event.title(), id, session, form, errors, meanwhile);
    }

    private static Response invalid(BlockPage page) {
        return Response.status(422).entity(page).build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private BlockMessages say() {
        return MessageBundles.get(
                BlockMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    static Response saved(String slug) {
        return Response.seeOther(
                        URI.create(Paths.organiserEvent(slug) + "/invitations/blocks?done=" + Flash.SAVED.key()))
                .build();
    }
}
