package org.openroundtable.organiser.exchange;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

import jakarta.ws.rs.Consumes;
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
import org.openroundtable.web.form.UploadForm;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Takes the programme that other software has written into a draft; what that changes is shown before it is published. */
@Path("/organiser/events/{slug}/sessions/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    private static final int UNPROCESSABLE = 422;
    private static final String FILE = "file";
    private static final String PASTED = "programme";

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
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestPath String slug, UploadForm form) throws IOException {
        try (form) {
            var text = form.file() == null ? "" : form.text();
            return take(slug, Objects.requireNonNullElse(text, ""), FILE, "");
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(@RestPath String slug, FormFields fields) {
        var typed = Objects.requireNonNullElse(fields.value(PASTED), "");
        return take(slug, typed, PASTED, typed);
    }

    private Response take(String slug, String text, String field, String typed) {
        var draft = draft(slug);
        if (!(ProgrammeFiles.read(text, zoneOf(draft)) instanceof Programme programme)) {
            return refused(draft, typed, FormErrors.none().add(field, messages().unreadable()));
        }
        var outcome = drafts.change(slug, draft.version(), programme::into, signedIn.actor(), clock.instant());
        return outcome instanceof Changed
                ? Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/publication?done=" + Flash.SAVED.key()))
                        .build()
                : refused(draft, typed, FormErrors.none().add(field, messages().meanwhile()));
    }

    private ExchangeMessages messages() {
        return MessageBundles.get(
                ExchangeMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    private static Response refused(Draft draft, String typed, FormErrors faults) {
        return Response.status(UNPROCESSABLE).entity(page(draft, typed, faults)).build();
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
