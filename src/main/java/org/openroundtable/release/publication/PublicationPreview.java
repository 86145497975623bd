package org.openroundtable.release.publication;

import java.util.List;
import java.util.Set;

import org.openroundtable.document.ImportOutcome.QuestionInUse;
import org.openroundtable.document.ImportOutcome.SessionInUse;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.warning.ProgrammeWarning;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What would become of a draft if it was published now.
 *
 * @param release number of what is live; 0: nothing is, or it was not kept
 * @param live what is live; an empty object: nothing is
 * @param changes from what is live
 * @param faults what keeps it from being published; empty: nothing
 * @param warnings blocking ones keep it from being published, too
 * @param sessionsInUse that it must not drop or close to registration
 * @param questionsInUse that it must not ask in another way
 * @param letters how many would be written to if nothing is held back
 * @param occasions on which
 */
public record PublicationPreview(
        Draft draft,
        int release,
        JsonNode live,
        List<DocumentChange> changes,
        List<DraftFault> faults,
        List<ProgrammeWarning> warnings,
        List<SessionInUse> sessionsInUse,
        List<QuestionInUse> questionsInUse,
        Affected affected,
        long letters,
        Set<Occasion> occasions) {

    /** What is live has become something else since the draft began. */
    public boolean isBehind() {
        return draft.baseRelease() != null && draft.baseRelease() != release;
    }

    public boolean canBePublished() {
        return faults.isEmpty()
                && sessionsInUse.isEmpty()
                && questionsInUse.isEmpty()
                && warnings.stream().noneMatch(ProgrammeWarning::isBlocking);
    }
}
