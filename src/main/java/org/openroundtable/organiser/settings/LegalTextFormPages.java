package org.openroundtable.organiser.settings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.installation.Installation;
import org.openroundtable.installation.LegalPage;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.web.form.FormFields;

import static org.openroundtable.organiser.editor.field.FieldSet.part;

/** Imprint, privacy and accessibility of the site. */
@Path("/organiser/settings/pages/{code}")
@Produces(MediaType.TEXT_HTML)
public class LegalTextFormPages {

    private final SettingsEditor editor;
    private final Installation installation;

    LegalTextFormPages(SettingsEditor editor, Installation installation) {
        this.editor = editor;
        this.installation = installation;
    }

    @GET
    public LegalTextFormPage form(@RestPath String code) {
        var page = page(code);
        return view(page, editor.open(form(page)));
    }

    @POST
    public Response save(@RestPath String code, FormFields typed) {
        var page = page(code);
        return editor.save(form(page), typed, form -> view(page, form));
    }

    private static LegalPage page(String code) {
        return LegalPage.named(code).orElseThrow(NotFoundException::new);
    }

    private static FieldSet form(LegalPage page) {
        return FieldSet.of(part("pages", new TranslatedField(page.code())));
    }

    private LegalTextFormPage view(LegalPage page, FormView form) {
        var isShown = installation.settings().page(page).isPresent();
        return new LegalTextFormPage(SettingsArea.of(page), page, "pages-" + page.code(), form, isShown);
    }
}
