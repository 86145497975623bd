package org.openroundtable.organiser.event.place;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.event.EventMode;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Zones;

import static org.openroundtable.organiser.editor.field.FieldSet.choice;
import static org.openroundtable.organiser.editor.field.FieldSet.text;

/** When and where an event takes place. */
@Path("/organiser/events/{slug}/place")
@Produces(MediaType.TEXT_HTML)
public class PlacePages {

    private static final EditorForm FORM =
            EditorForm.ofEvent(FieldSet.of(new DaysField(), choice("mode"), text("venue")));

    private final Editor editor;
    private final EditorFrames frames;

    PlacePages(Editor editor, EditorFrames frames) {
        this.editor = editor;
        this.frames = frames;
    }

    @GET
    public PlacePage form(@RestPath String slug) {
        var draft = editor.draft(slug);
        return page(draft, editor.open(draft, FORM));
    }

    @POST
    public Response save(@RestPath String slug, FormFields typed) {
        return editor.save(slug, FORM, typed, this::page);
    }

    private PlacePage page(Draft draft, FormView form) {
        return new PlacePage(frames.of(draft, Area.PLACE), form, Zones.all(), List.of(EventMode.values()));
    }
}
