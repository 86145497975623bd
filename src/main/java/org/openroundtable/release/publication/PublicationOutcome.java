package org.openroundtable.release.publication;

import java.util.List;

import org.openroundtable.document.ImportOutcome.QuestionInUse;
import org.openroundtable.document.ImportOutcome.SessionInUse;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.warning.ProgrammeWarning;

/** What became of the wish to publish a draft. */
public sealed interface PublicationOutcome {

    /** @param release number of what is live now */
    record Published(int release) implements PublicationOutcome {}

    /** Nothing was changed: the draft, or what is live, is not what was seen. */
    record SeenOtherwise() implements PublicationOutcome {}

    /** Nothing was changed: the draft is not complete, or faulty. */
    record Incomplete(List<DraftFault> faults) implements PublicationOutcome {}

    /** Nothing was changed: the event's organisers do not want this to be published. */
    record Blocked(List<ProgrammeWarning> warnings) implements PublicationOutcome {}

    /**
     * Nothing was changed: people have or wait for places in sessions that the draft drops or closes to registration, or
     * have answered questions that it asks in another way.
     */
    record InUse(List<SessionInUse> sessions, List<QuestionInUse> questions) implements PublicationOutcome {}

    /** Nothing was changed: the event would be of another series, in which others have roles. */
    record SeriesRefused() implements PublicationOutcome {}

    /** Nothing was changed: the event or a session would be cancelled, which was not allowed. */
    record Cancels() implements PublicationOutcome {}

    /** There is no draft of that name. */
    record NoDraft() implements PublicationOutcome {}
}
