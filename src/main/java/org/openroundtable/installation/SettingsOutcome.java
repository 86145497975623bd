package org.openroundtable.installation;

import java.util.List;

import org.openroundtable.release.comparison.DocumentChange;

/** What became of an edit of the settings. */
public sealed interface SettingsOutcome {

    /** It counts. */
    record Changed(StoredSettings settings) implements SettingsOutcome {}

    /**
     * Nothing was written: others have saved the same since the settings were read.
     *
     * @param settings as they are now
     * @param edits all since then, the oldest first
     * @param conflicts what of them the edit would have written over
     */
    record ChangedMeanwhile(StoredSettings settings, List<SettingsEdit> edits, List<DocumentChange> conflicts)
            implements SettingsOutcome {}
}
