package org.openroundtable.organiser.invitation.code;

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
import org.openroundtable.registration.code.AccessCode;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.CodeOutcome.BelowUse;
import org.openroundtable.registration.code.CodeOutcome.ChangedMeanwhile;
import org.openroundtable.registration.code.CodeUse;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** A code is changed, switched off and on again. */
@Path("/organiser/events/{slug}/invitations/codes/{id}")
@Produces(MediaType.TEXT_HTML)
public class CodePages {

    private final Clock clock;
    private final EventSnapshots events;
    private final AccessCodes codes;
    private final SignedIn signedIn;
    private final Visitor visitor;

    CodePages(Clock clock, EventSnapshots events, AccessCodes codes, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.codes = codes;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public CodePage show(@RestPath String slug, @RestPath Long id) {
        var event = event(slug);
        return page(event, id, CodeForm.of(code(event, id), event.timeZone()), FormErrors.none(), null);
    }

    @POST
    public Response change(@RestPath String slug, @RestPath Long id, FormFields fields) {
        var event = event(slug);
        var zone = event.timeZone();
        var known = code(event, id);
        var form = CodeForm.of(fields).of(known);
        var now = clock.instant();
        var errors = form.check(zone, now, known.expiresAt(), say());
        if (!errors.isEmpty()) {
            return invalid(page(event, id, form, errors, null));
        }
        var outcome = codes.change(event, id, form.code(zone, List.of()), form.readRevision(), signedIn.actor(), now);
        if (outcome instanceof ChangedMeanwhile meanwhile) {
            var others = CodeForm.of(meanwhile.now(), zone);
            return invalid(page(event, id, form.over(meanwhile.now()), errors, others));
        }
        return outcome instanceof BelowUse below
                ? invalid(page(event, id, form, errors.add("most", say().belowUse(below.used())), null))
                : saved(slug);
    }

    @POST
    @Path("/end")
    public Response end(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        codes.end(event(slug), id, signedIn.actor(), clock.instant());
        return saved(slug);
    }

    @POST
    @Path("/reopening")
    public Response reopen(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        codes.reopen(event(slug), id, signedIn.actor(), clock.instant());
        return saved(slug);
    }

    private static CodePage page(EventSnapshot event, Long id, CodeForm form, FormErrors errors, CodeForm meanwhile) {
        return new CodePage(event.slug(), event.title(), id, form, errors, meanwhile);
    }

    private static Response invalid(CodePage page) {
        return Response.status(422).entity(page).build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private AccessCode code(EventSnapshot event, Long id) {
        return codes.one(event.id(), id).map(CodeUse::code).orElseThrow(NotFoundException::new);
    }

    private CodeMessages say() {
        return MessageBundles.get(
                CodeMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    static Response saved(String slug) {
        return Response.seeOther(
                        URI.create(Paths.organiserEvent(slug) + "/invitations/codes?done=" + Flash.SAVED.key()))
                .build();
    }
}
