package org.openroundtable.release.action;

import java.util.List;

import org.openroundtable.json.Fault;

/** What became of a quick action. */
public sealed interface ActionOutcome {

    /**
     * It is done, or would be.
     *
     * @param letters how many are written to if nothing is held back
     */
    record Done(long letters) implements ActionOutcome {}

    /** Nothing was changed: the event would not be one any more. */
    record Impossible(List<Fault> faults) implements ActionOutcome {}

    /** Nothing was changed: the event is not live, or the session is not in it. */
    record NotLive() implements ActionOutcome {}
}
