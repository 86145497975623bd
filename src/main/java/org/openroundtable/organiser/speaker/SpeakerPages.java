package org.openroundtable.organiser.speaker;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.speaker.DraftSpeakers;
import org.openroundtable.web.form.FormFields;

/** The list of speakers, and the form of each. What no id can be is somebody who is not there yet. */
@Path("/organiser/events/{slug}/speakers")
@Produces(MediaType.TEXT_HTML)
public class SpeakerPages {

    private static final String NEW = "_new";

    private final Editor editor;
    private final SpeakerLists lists;

    SpeakerPages(Editor editor, SpeakerLists lists) {
        this.editor = editor;
        this.lists = lists;
    }

    /** @param at id of a speaker; of many, those around are shown */
    @GET
    public SpeakerListPage list(@RestPath String slug, @RestQuery String q, @RestQuery String at) {
        var draft = editor.draft(slug);
        return lists.page(draft, editor.open(draft, EditorForm.NOTHING), q == null ? "" : q.strip(), at);
    }

    @GET
    @Path("/" + NEW)
    public SpeakerPage newForm(@RestPath String slug) {
        var draft = editor.draft(slug);
        return lists.page(draft, NEW, editor.open(draft, SpeakerForms.ofNew(NEW)));
    }

    @POST
    @Path("/" + NEW)
    public Response create(@RestPath String slug, FormFields typed) {
        var id = new DraftSpeakers(editor.draft(slug).document()).freeId(Typed.of(typed, "name"));
        return editor.save(
                slug,
                SpeakerForms.ofNew(id),
                typed,
                (draft, form) -> lists.page(draft, NEW, form),
                SpeakerPaths.of(slug));
    }

    @GET
    @Path("/{code}")
    public SpeakerPage form(@RestPath String slug, @RestPath String code) {
        var draft = editor.draft(slug);
        return lists.page(draft, code, editor.open(draft, SpeakerForms.of(code)));
    }

    @POST
    @Path("/{code}")
    public Response save(@RestPath String slug, @RestPath String code, FormFields typed) {
        return editor.save(slug, SpeakerForms.of(code), typed, (draft, form) -> lists.page(draft, code, form));
    }
}
