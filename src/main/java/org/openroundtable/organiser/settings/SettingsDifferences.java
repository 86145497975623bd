package org.openroundtable.organiser.settings;

import java.time.ZoneOffset;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.installation.SettingsEdit;
import org.openroundtable.installation.SettingsOutcome.ChangedMeanwhile;
import org.openroundtable.organiser.editor.Editors;
import org.openroundtable.organiser.editor.FieldNames;
import org.openroundtable.organiser.editor.Meanwhile;
import org.openroundtable.organiser.editor.Meanwhile.Difference;
import org.openroundtable.organiser.editor.Meanwhile.Edit;
import org.openroundtable.release.comparison.DocumentChange;

import com.fasterxml.jackson.databind.JsonNode;

/** Says what other administrators have saved meanwhile. */
@RequestScoped
class SettingsDifferences {

    private final Editors editors;
    private final FieldNames names;

    SettingsDifferences(Editors editors, FieldNames names) {
        this.editors = editors;
        this.names = names;
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
        return new Difference(names.of(change.path()), words(change.before()), words(change.after()));
    }

    private static String words(JsonNode value) {
        return value == null ? null : value.isContainerNode() ? value.toString() : value.asText();
    }
}
