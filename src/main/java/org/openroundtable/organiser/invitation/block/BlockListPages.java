package org.openroundtable.organiser.invitation.block;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.invitation.Bounds;
import org.openroundtable.organiser.invitation.block.BlockListPage.Row;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.block.Block;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Which places are kept for whom; more are kept. */
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
        var errors = form.check(event, now, say());
        if (errors.isEmpty()) {
            var outcome =
                    blocks.reserve(event, form.block(event.timeZone(), event.registrable()), signedIn.actor(), now);
            BlockForm.refusal(outcome, say()).ifPresent(why -> errors.add("places", why));
        }
        return errors.isEmpty()
                ? BlockPages.saved(slug)
                : Response.status(422).entity(page(event, form, errors)).build();
    }

    private BlockListPage page(EventSnapshot event, BlockForm form, FormErrors errors) {
        var rows = blocks.of(event.id()).stream()
                .map(use -> new Row(
                        use,
                        session(event, use.block()),
                        Bounds.lastDayOf(use.block().releaseAt(), event.timeZone())))
                .toList();
        return new BlockListPage(event.slug(), event.title(), rows, event.registrable(), form, errors);
    }

    /** Null: the event as a whole. */
    static Text session(EventSnapshot event, Block block) {
        return event.ever().stream()
                .filter(session -> session.id().equals(block.sessionId()))
                .map(session -> session.title())
                .findFirst()
                .orElse(null);
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private BlockMessages say() {
        return MessageBundles.get(
                BlockMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }
}
