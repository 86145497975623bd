package org.openroundtable.organiser.event.basics;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.web.form.CountryOptions;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import static org.openroundtable.organiser.editor.field.FieldSet.choice;
import static org.openroundtable.organiser.editor.field.FieldSet.line;
import static org.openroundtable.organiser.editor.field.FieldSet.number;
import static org.openroundtable.organiser.editor.field.FieldSet.rows;
import static org.openroundtable.organiser.editor.field.FieldSet.text;

/** The basics of an event. */
@Path("/organiser/events/{slug}/basics")
@Produces(MediaType.TEXT_HTML)
public class BasicsPages {

    private static final EditorForm FORM = EditorForm.ofEvent(FieldSet.of(
            text("title"),
            text("summary"),
            text("description"),
            text("audience"),
            line("accentColour"),
            line("organiser/name"),
            line("organiser/country"),
            line("organiser/email"),
            text("series"),
            number("edition"),
            line("website"),
            rows("documents", text("title"), line("url"), choice("kind")),
            new LanguagesField()));

    private final Editor editor;
    private final EditorFrames frames;
    private final Visitor visitor;

    BasicsPages(Editor editor, EditorFrames frames, Visitor visitor) {
        this.editor = editor;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    public BasicsPage form(@RestPath String slug) {
        var draft = editor.draft(slug);
        return page(draft, editor.open(draft, FORM));
    }

    @POST
    public Response save(@RestPath String slug, FormFields typed) {
        return editor.save(slug, FORM, typed, this::page);
    }

    private BasicsPage page(Draft draft, FormView form) {
        return new BasicsPage(
                frames.of(draft, Area.BASICS),
                form,
                new CountryOptions(visitor.getLocale()),
                LanguageChoices.with(form.terms().languages(), visitor.getLocale()),
                AccentView.of(form.value("accentColour"), visitor.getLocale()),
                List.of(LinkedDocument.Kind.values()));
    }
}
