package org.openroundtable.organiser.editor;

import java.time.ZoneId;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.organiser.editor.Meanwhile.Difference;
import org.openroundtable.organiser.editor.Meanwhile.Edit;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.DraftOutcome.ChangedMeanwhile;

/** Says what others have saved meanwhile. */
@RequestScoped
class Differences {

    private final Editors editors;
    private final FieldNames names;
    private final FieldTexts texts;

    Differences(Editors editors, FieldNames names, FieldTexts texts) {
        this.editors = editors;
        this.names = names;
        this.texts = texts;
    }

    /** What is in the way; all, if it is that something is not there any more. */
    Meanwhile of(ChangedMeanwhile outcome) {
        var zone = outcome.draft().document().zone();
        var isGone = outcome.conflicts().isEmpty();
        var edits = outcome.edits().stream()
                .map(edit -> new Edit(
                        editors.name(edit.by()),
                        edit.at().atZone(zone),
                        edit.changes().stream()
                                .filter(change -> isGone || outcome.conflicts().contains(change))
                                .map(change -> difference(change, zone))
                                .toList()))
                .filter(edit -> !edit.differences().isEmpty())
                .toList();
        return new Meanwhile(edits, isGone);
    }

    private Difference difference(DocumentChange change, ZoneId zone) {
        var path = change.path();
        return new Difference(
                names.of(path), texts.of(path, change.before(), zone), texts.of(path, change.after(), zone));
    }
}
