package org.openroundtable.organiser.invitation.code;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.invitation.Bounds;
import org.openroundtable.organiser.invitation.code.CodeListPage.Row;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.CodeUse;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Codes that organisers hand out; another is made. */
@Path("/organiser/events/{slug}/invitations/codes")
@Produces(MediaType.TEXT_HTML)
public class CodeListPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final AccessCodes codes;
    private final Blocks blocks;
    private final SignedIn signedIn;
    private final Visitor visitor;

    CodeListPages(
            Clock clock, EventSnapshots events, AccessCodes codes, Blocks blocks, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.codes = codes;
        this.blocks = blocks;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public CodeListPage list(@RestPath String slug) {
        return page(event(slug), CodeForm.empty(), FormErrors.none());
    }

    @POST
    public Response make(@RestPath String slug, FormFields fields) {
        var event = event(slug);
        var form = CodeForm.of(fields);
        var now = clock.instant();
        var errors = form.check(event.timeZone(), now, null, say());
        if (errors.isEmpty()
                && !codes.make(event, form.code(event.timeZone(), blocks.open(event.id())), signedIn.actor(), now)) {
            errors.add("code", say().codeTaken());
        }
        return errors.isEmpty()
                ? CodePages.saved(slug)
                : Response.status(422).entity(page(event, form, errors)).build();
    }

    private CodeListPage page(EventSnapshot event, CodeForm form, FormErrors errors) {
        var now = clock.instant();
        var names = blocks.of(event.id()).stream()
                .collect(Collectors.toMap(
                        use -> use.block().id(), use -> use.block().name()));
        var rows = codes.of(event.id()).stream()
                .map(use -> row(use, names.get(use.code().blockId()), event, now))
                .toList();
        return new CodeListPage(event.slug(), event.title(), rows, blocks.open(event.id()), form, errors);
    }

    private static Row row(CodeUse use, String block, EventSnapshot event, Instant now) {
        var expires = use.code().expiresAt();
        return new Row(
                use,
                block,
                expires == null ? null : Bounds.lastDayOf(expires, event.timeZone()),
                use.code().isExpiredAt(now));
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private CodeMessages say() {
        return MessageBundles.get(
                CodeMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }
}
