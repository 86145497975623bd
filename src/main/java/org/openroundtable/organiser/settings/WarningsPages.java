package org.openroundtable.organiser.settings;

import java.util.Arrays;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.organiser.settings.WarningsPage.RuleField;
import org.openroundtable.release.warning.WarningRule;
import org.openroundtable.web.form.FormFields;

/** What events warn of, unless they say something else. */
@Path("/organiser/settings/warnings")
@Produces(MediaType.TEXT_HTML)
public class WarningsPages {

    private static final FieldSet FORM = new FieldSet(Arrays.stream(WarningRule.values())
            .map(rule -> FieldSet.line("rules/" + rule.code()))
            .toList());

    private final SettingsEditor editor;

    WarningsPages(SettingsEditor editor) {
        this.editor = editor;
    }

    @GET
    public WarningsPage form() {
        return page(editor.open(FORM));
    }

    @POST
    public Response save(FormFields typed) {
        return editor.save(FORM, typed, this::page);
    }

    private WarningsPage page(FormView form) {
        var rules = Arrays.stream(WarningRule.values()).map(RuleField::of).toList();
        return new WarningsPage(SettingsArea.WARNINGS, form, rules);
    }
}
