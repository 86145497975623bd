package org.openroundtable.organiser.settings;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import org.openroundtable.installation.Installation;
import org.openroundtable.installation.SettingsOutcome.ChangedMeanwhile;
import org.openroundtable.installation.SettingsReader;
import org.openroundtable.installation.StoredSettings;
import org.openroundtable.language.Language;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.FaultWords;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.Meanwhile;
import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Opens the forms of the settings, and saves what was typed into them: as the editor of an event does, without a draft. */
@RequestScoped
class SettingsEditor {

    private final Installation installation;
    private final SettingsDifferences differences;
    private final FaultWords words;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Clock clock;

    SettingsEditor(
            Installation installation,
            SettingsDifferences differences,
            FaultWords words,
            SignedIn signedIn,
            Visitor visitor,
            Clock clock) {
        this.installation = installation;
        this.differences = differences;
        this.words = words;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.clock = clock;
    }

    FormView open(FieldSet fields) {
        var stored = installation.stored();
        return view(stored, fields.read(stored.document(), terms(stored)), null);
    }

    /**
     * Saves what was typed, and goes on to the same page.
     *
     * @param page draws the form again, if it can't be saved or shows a preview
     */
    Response save(FieldSet fields, FormFields typed, Function<FormView, ?> page) {
        var version = Editor.version(typed);
        var read = installation.asOf(version);
        var terms = terms(read);
        var previewed = typed.value(FormView.PREVIEW);
        if (previewed != null) {
            var view = new FormView(typed, FormErrors.none(), terms, version, previewed, null);
            return Response.ok(page.apply(view)).build();
        }
        var shown = fields.read(read.document(), terms);
        var errors = errors(fields, typed, shown, read);
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(page.apply(new FormView(typed, errors, terms, version, null, null)))
                    .build();
        }
        var outcome = installation.change(
                version, document -> fields.write(typed, shown, document, terms), signedIn.actor(), clock.instant());
        if (outcome instanceof ChangedMeanwhile meanwhile) {
            var merged = meanwhile.settings().document().deepCopy();
            fields.write(typed, shown, merged, terms);
            var view = view(meanwhile.settings(), fields.read(merged, terms), differences.of(meanwhile));
            return Response.status(Response.Status.CONFLICT)
                    .entity(page.apply(view))
                    .build();
        }
        return Response.seeOther(URI.create(visitor.getPath() + "?done=" + Flash.SAVED.key()))
                .build();
    }

    private FormErrors errors(FieldSet fields, FormFields typed, FormFields shown, StoredSettings read) {
        var terms = terms(read);
        var document = read.document().deepCopy();
        fields.write(typed, shown, document, terms);
        var errors = FormErrors.none();
        for (var fault : new SettingsReader(document).faults()) {
            fields.idAt(fault.pointer(), typed, terms).ifPresent(id -> errors.add(id, words.of(fault.violation())));
        }
        return errors;
    }

    private static FormView view(StoredSettings stored, FormFields fields, Meanwhile meanwhile) {
        return new FormView(fields, FormErrors.none(), terms(stored), stored.version(), null, meanwhile);
    }

    private static DraftTerms terms(StoredSettings stored) {
        return new DraftTerms(tags(stored), ZoneOffset.UTC, new DraftDocument(copy(stored)));
    }

    private static List<String> tags(StoredSettings stored) {
        return stored.settings().languages().stream().map(Language::tag).toList();
    }

    private static ObjectNode copy(StoredSettings stored) {
        return stored.document().deepCopy();
    }
}
