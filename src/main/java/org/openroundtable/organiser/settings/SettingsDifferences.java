package org.openroundtable.organiser.settings;

import java.time.ZoneOffset;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.installation.SettingsEdit;
import org.openroundtable.installation.SettingsOutcome.ChangedMeanwhile;
import org.openroundtable.organiser.editor.Editors;
import org.openroundtable.organiser.editor.FieldNames;
import org.openroundtable.organiser.editor.FieldTexts;
import org.openroundtable.organiser.editor.Meanwhile;
import org.openroundtable.organiser.editor.Meanwhile.Difference;
import org.openroundtable.organiser.editor.Meanwhile.Edit;
import org.openroundtable.release.comparison.DocumentChange;

/** Says what other administrators have saved meanwhile. */
@RequestScoped
class SettingsDifferences {

    private final Editors editors;
    private final FieldNames names;
    private final FieldTexts texts;

    SettingsDifferences(Editors editors, FieldNames names, FieldTexts texts) {
        this.editors = editors;
        this.names = names;
        this.texts = texts;
    }

    /** What is in the way. */
    Meanwhile of(ChangedMeanwhile outcome) {
        var edits = outcome.edits().stream()
                .map(edit -> edit(edit, outcome))
                .filter(edit -> !edit.differences().isEmpty())
                .toList();
        return new Meanwhile(edits, false);
    }

    private Edit edit(SettingsEdit edit, ChangedMeanwhile outcome) {
        return new Edit(
                editors.name(edit.by()),
                edit.at().atZone(ZoneOffset.UTC),
                edit.changes().stream()
                        .filter(outcome.conflicts()::contains)
                        .map(this::difference)
                        .toList());
    }

    private Difference difference(DocumentChange change) {
        var path = change.path();
        return new Difference(
                names.of(path),
                texts.of(path, change.before(), ZoneOffset.UTC),
                texts.of(path, change.after(), ZoneOffset.UTC));
    }
}
