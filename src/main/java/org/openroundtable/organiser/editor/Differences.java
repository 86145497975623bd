package org.openroundtable.organiser.editor;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.organiser.editor.Meanwhile.Difference;
import org.openroundtable.organiser.editor.Meanwhile.Edit;
import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.DraftOutcome.ChangedMeanwhile;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

import com.fasterxml.jackson.databind.JsonNode;

/** Says what others have saved meanwhile. */
@RequestScoped
class Differences {

    private final Editors editors;
    private final FieldNames names;
    private final Visitor visitor;

    Differences(Editors editors, FieldNames names, Visitor visitor) {
        this.editors = editors;
        this.names = names;
        this.visitor = visitor;
    }

    /** What is in the way; all, if it is that something is not there any more. */
    Meanwhile of(ChangedMeanwhile outcome) {
        var terms = DraftTerms.of(outcome.draft().document());
        var isGone = outcome.conflicts().isEmpty();
        var edits = outcome.edits().stream()
                .map(edit -> new Edit(
                        editors.name(edit.by()),
                        edit.at().atZone(terms.zone()),
                        edit.changes().stream()
                                .filter(change -> isGone || outcome.conflicts().contains(change))
                                .map(change -> difference(change, terms))
                                .toList()))
                .filter(edit -> !edit.differences().isEmpty())
                .toList();
        return new Meanwhile(edits, isGone);
    }

    private Difference difference(DocumentChange change, DraftTerms terms) {
        return new Difference(names.of(change.path()), words(change.before(), terms), words(change.after(), terms));
    }

    /** A text as it is, a moment as clocks of the event show it; whole objects by what stands in them. */
    private String words(JsonNode value, DraftTerms terms) {
        if (value == null) {
            return null;
        }
        if (value.isContainerNode()) {
            return value.toString();
        }
        try {
            var moment = OffsetDateTime.parse(value.asText()).atZoneSameInstant(terms.zone());
            return LocalText.moment(moment, visitor.getLocale());
        } catch (DateTimeException noMoment) {
            return value.asText();
        }
    }
}
