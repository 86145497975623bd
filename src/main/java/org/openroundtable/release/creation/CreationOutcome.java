package org.openroundtable.release.creation;

import java.util.List;

import org.openroundtable.json.Fault;

/** What became of the wish to begin an event. */
public sealed interface CreationOutcome {

    /** @param slug of the draft; it has no event yet */
    record Begun(String slug) implements CreationOutcome {}

    /** Nothing was written: there is an event or a draft of that name. */
    record SlugTaken(String slug) implements CreationOutcome {}

    /** Nothing was written: there is no event to begin from. */
    record NoSource() implements CreationOutcome {}

    /** Nothing was written: others have roles in the series of the document, and would have them in the event. */
    record SeriesRefused() implements CreationOutcome {}

    /** Nothing was written: the document says what no event can be. What is only missing is none of it. */
    record Faulty(List<Fault> faults) implements CreationOutcome {}
}
