package org.openroundtable.organiser.release;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.web.form.FormFields;

/** What was published of an event before. */
@Path("/organiser/events/{slug}/releases")
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {

    private final ReleaseViews views;
    private final Releases releases;
    private final Editor editor;

    ReleasePages(ReleaseViews views, Releases releases, Editor editor) {
        this.views = views;
        this.releases = releases;
        this.editor = editor;
    }

    @GET
    public ReleaseListPage all(@RestPath String slug) {
        return views.all(slug).orElseThrow(NotFoundException::new);
    }

    /** @param with number of the one to compare with; null: the one before */
    @GET
    @Path("{number}")
    public ReleasePage one(@RestPath String slug, @RestPath int number, @RestQuery Integer with) {
        var draft = editor.draft(slug);
        return page(draft, number, with, editor.open(draft, EditorForm.NOTHING));
    }

    /** Takes it as the new draft, as far as nobody has edited that since it was looked at; what it said stands in its edits. */
    @POST
    @Path("{number}/draft")
    public Response takeAsDraft(@RestPath String slug, @RestPath int number, FormFields typed) {
        var release = releases.of(slug, number).orElseThrow(NotFoundException::new);
        return editor.change(
                slug,
                typed,
                document -> document.replaceWith(release.document()),
                (draft, form) -> page(draft, number, null, form),
                Paths.organiserEvent(slug) + "/publication");
    }

    private ReleasePage page(Draft draft, int number, Integer with, FormView form) {
        return views.one(draft, number, with, form).orElseThrow(NotFoundException::new);
    }
}
