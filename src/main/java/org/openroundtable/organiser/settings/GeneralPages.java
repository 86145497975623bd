package org.openroundtable.organiser.settings;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.installation.Installation;
import org.openroundtable.language.Language;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

import static org.openroundtable.organiser.editor.field.FieldSet.line;

/** What the installation is called, which languages it offers, and how its mails are signed. */
@Path("/organiser/settings")
@Produces(MediaType.TEXT_HTML)
public class GeneralPages {

    private static final FieldSet FORM = FieldSet.of(
            new TranslatedField("name"),
            line("sender/name"),
            line("sender/replyTo"),
            line("securityReports/contact"),
            line("securityReports/goodUntil"),
            new OfferedLanguagesField());

    private final SettingsEditor editor;
    private final Installation installation;
    private final Clock clock;
    private final String sender;

    GeneralPages(
            SettingsEditor editor,
            Installation installation,
            Clock clock,
            @ConfigProperty(name = "openroundtable.mail.sender") String sender) {
        this.editor = editor;
        this.installation = installation;
        this.clock = clock;
        this.sender = sender;
    }

    @GET
    public GeneralPage form() {
        return page(FormErrors.none());
    }

    @POST
    public Response save(FormFields typed) {
        return editor.save(FORM, typed, this::page);
    }

    /** @param logoErrors of the form beside this one */
    GeneralPage page(FormErrors logoErrors) {
        return page(editor.open(FORM), logoErrors);
    }

    private GeneralPage page(FormView form) {
        return page(form, FormErrors.none());
    }

    private GeneralPage page(FormView form, FormErrors logoErrors) {
        var reports = installation.settings().security();
        var isOver = reports != null && !reports.isGoodAt(clock.instant());
        return new GeneralPage(SettingsArea.GENERAL, form, Language.all(), sender, isOver, logoErrors);
    }
}
