package org.openroundtable.organiser.exchange;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

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
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;
import org.openroundtable.release.exchange.ProgrammeFiles;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Takes the programme that other software has written into a draft; what that changes is shown before it is published. */
@Path("/organiser/events/{slug}/sessions/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    private static final int UNPROCESSABLE = 422;

    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Clock clock;

    ImportPages(Drafts drafts, SignedIn signedIn, Visitor visitor, Clock clock) {
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public ImportPage form(@RestPath String slug) {
        return page(draft(slug), "", FormErrors.none());
    }

    @POST
    public Response take(@RestPath String slug, FormFields fields) {
        var draft = draft(slug);
        var typed = Objects.requireNonNullElse(fields.value("programme"), "");
        var text = MessageBundles.get(
                ExchangeMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
        if (!(ProgrammeFiles.read(typed, zoneOf(draft)) instanceof Programme programme)) {
            return refused(draft, typed, text.unreadable());
        }
        var outcome = drafts.change(slug, draft.version(), programme::into, signedIn.actor(), clock.instant());
        return outcome instanceof Changed
                ? Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/publication?done=" + Flash.SAVED.key()))
                        .build()
                : refused(draft, typed, text.meanwhile());
    }

    private static Response refused(Draft draft, String typed, String why) {
        return Response.status(UNPROCESSABLE)
                .entity(page(draft, typed, FormErrors.none().add("programme", why)))
                .build();
    }

    private static ImportPage page(Draft draft, String typed, FormErrors errors) {
        return new ImportPage(
                Paths.organiserEvent(draft.slug()), draft.document().title(), typed, errors);
    }

    private static ZoneId zoneOf(Draft draft) {
        return Objects.requireNonNullElse(draft.document().timeZone(), ZoneOffset.UTC);
    }

    private Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow(NotFoundException::new);
    }
}
