package org.openroundtable.organiser.settings;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

import static org.openroundtable.organiser.editor.field.FieldSet.line;
import static org.openroundtable.organiser.editor.field.FieldSet.part;

/** What new events begin with. */
@Path("/organiser/settings/new-events")
@Produces(MediaType.TEXT_HTML)
public class BeginningPages {

    private static final FieldSet FORM = FieldSet.of(part(
            "newEvents",
            part(
                    "privacy",
                    new TranslatedField("controller"),
                    line("law"),
                    line("contact"),
                    new TranslatedField("rights"))));

    private final SettingsEditor editor;
    private final BeginningQuestions questions;

    BeginningPages(SettingsEditor editor, BeginningQuestions questions) {
        this.editor = editor;
        this.questions = questions;
    }

    @GET
    public BeginningPage form() {
        return page(editor.open(FORM));
    }

    @POST
    public Response save(FormFields typed) {
        return editor.save(FORM, typed, this::page);
    }

    /** Takes the questions of an event, as they are now; of none: the standard ones again. */
    @POST
    @Path("questions")
    public Response ask(FormFields typed) {
        questions.take(typed.value("event"));
        return Response.seeOther(URI.create(SettingsArea.BEGINNING.path() + "?done=" + Flash.SAVED.key()))
                .build();
    }

    private BeginningPage page(FormView form) {
        return new BeginningPage(
                SettingsArea.BEGINNING, form, List.of(PrivacyLaw.values()), questions.labels(), questions.sources());
    }
}
