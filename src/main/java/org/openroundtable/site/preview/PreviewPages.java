package org.openroundtable.site.preview;

import java.util.function.Supplier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.account.Actor;
import org.openroundtable.document.DocumentPreview;
import org.openroundtable.link.Paths;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.site.event.EventPages;
import org.openroundtable.site.event.privacy.PrivacyPages;
import org.openroundtable.site.event.programme.ProgrammePages;
import org.openroundtable.site.form.RegisterPages;
import org.openroundtable.site.shown.ShownEvents;

import io.quarkus.qute.TemplateInstance;

/** The public pages of a draft. Who may see them is said where all paths of organisers are. */
@Path("/organiser/events/{slug}/preview")
@Produces(MediaType.TEXT_HTML)
public class PreviewPages {

    private final Drafts drafts;
    private final DocumentPreview documents;
    private final ShownEvents shown;
    private final EventPages events;
    private final ProgrammePages programmes;
    private final RegisterPages forms;
    private final PrivacyPages notices;

    PreviewPages(
            Drafts drafts,
            DocumentPreview documents,
            ShownEvents shown,
            EventPages events,
            ProgrammePages programmes,
            RegisterPages forms,
            PrivacyPages notices) {
        this.drafts = drafts;
        this.documents = documents;
        this.shown = shown;
        this.events = events;
        this.programmes = programmes;
        this.forms = forms;
        this.notices = notices;
    }

    @GET
    public String event(@RestPath String slug) {
        return page(slug, () -> events.event(slug));
    }

    @GET
    @Path("programme")
    public String programme(
            @RestPath String slug,
            @RestQuery String track,
            @RestQuery String type,
            @RestQuery String room,
            @RestQuery("q") String words) {
        return page(slug, () -> programmes.programme(slug, track, type, room, words));
    }

    @GET
    @Path("programme/{day}")
    public String day(
            @RestPath String slug,
            @RestPath String day,
            @RestQuery String track,
            @RestQuery String type,
            @RestQuery String room,
            @RestQuery("q") String words) {
        return page(slug, () -> programmes.day(slug, day, track, type, room, words));
    }

    @GET
    @Path("sessions/{code}")
    public String session(@RestPath String slug, @RestPath String code) {
        return page(slug, () -> events.session(slug, code));
    }

    @GET
    @Path("speakers")
    public String speakers(@RestPath String slug) {
        return page(slug, () -> events.speakers(slug));
    }

    @GET
    @Path("speakers/{code}")
    public String speaker(@RestPath String slug, @RestPath String code) {
        return page(slug, () -> events.speaker(slug, code));
    }

    @GET
    @Path("organisations")
    public String organisations(@RestPath String slug) {
        return page(slug, () -> events.organisations(slug));
    }

    @GET
    @Path("privacy")
    public String privacy(@RestPath String slug) {
        return page(slug, () -> notices.notice(slug));
    }

    @GET
    @Path("register")
    public String form(@RestPath String slug) {
        return page(slug, () -> forms.form(slug));
    }

    @GET
    @Path("theme.css")
    @Produces("text/css")
    public String theme(@RestPath String slug) {
        return showsDraft(slug) ? events.theme(slug) : "";
    }

    private String page(String slug, Supplier<TemplateInstance> page) {
        var editor = Paths.organiserEvent(slug);
        return showsDraft(slug)
                ? PreviewLinks.within(page.get().render(), slug, new PreviewBanner(editor).render())
                : new IncompletePage(editor).render();
    }

    /** Whether there is something to show. */
    private boolean showsDraft(String slug) {
        var draft = drafts.withSlug(slug).orElseThrow(NotFoundException::new);
        // What is live is kept, and shown where nothing else is.
        if (draft.isPublished() && draft.unpublished() == 0) {
            return true;
        }
        var event = documents.snapshot(slug, draft.document().published(), Actor.SYSTEM);
        event.ifPresent(shown::preview);
        return event.isPresent();
    }
}
