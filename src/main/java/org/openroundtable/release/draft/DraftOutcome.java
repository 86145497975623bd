package org.openroundtable.release.draft;

import java.util.List;

import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.edit.DraftEdit;

/** What became of an edit. */
public sealed interface DraftOutcome {

    /**
     * It is written.
     *
     * @param changes what it has changed; empty: the draft was so already
     */
    record Changed(Draft draft, List<DocumentChange> changes) implements DraftOutcome {}

    /**
     * Nothing was written: others have saved the same since the draft was read.
     *
     * @param draft as it is now
     * @param edits all since then, the oldest first
     * @param conflicts what of them the edit would have undone or written over; empty: they have removed what was to be
     *     edited, or added what was to be added
     */
    record ChangedMeanwhile(Draft draft, List<DraftEdit> edits, List<DocumentChange> conflicts)
            implements DraftOutcome {}

    /**
     * Nothing was written: it would make the event one of another series, and others have roles in one of them.
     *
     * @param draft as it is
     */
    record SeriesRefused(Draft draft) implements DraftOutcome {}

    /** Nothing was written: there is neither a draft nor an event of that name. */
    record NoDraft() implements DraftOutcome {}
}
