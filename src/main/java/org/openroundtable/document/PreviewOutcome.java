package org.openroundtable.document;

import java.util.List;
import java.util.Map;

import org.openroundtable.capacity.Resized;
import org.openroundtable.document.ImportOutcome.Faulty;
import org.openroundtable.document.ImportOutcome.QuestionsInUse;
import org.openroundtable.document.ImportOutcome.SessionsInUse;
import org.openroundtable.event.EventChange;
import org.openroundtable.programme.SessionChange;
import org.openroundtable.speaker.SpeakerChange;

/** What would become of a document. Nothing was changed. */
public sealed interface PreviewOutcome permits Faulty, SessionsInUse, QuestionsInUse, PreviewOutcome.Changes {

    /**
     * What would be changed; all is empty where the event is as the document says.
     *
     * @param event of the event itself
     * @param capacity null: it stays
     * @param speakers by their codes
     * @param sessions in the order of the document, then those that would leave the programme
     * @param registered how many have or wait for a place in the event
     * @param writtenTo how many would be told of it by mail, those among them whom a larger capacity gives a place
     */
    record Changes(
            List<EventChange> event,
            Resized capacity,
            Map<String, List<SpeakerChange>> speakers,
            List<ChangedSession> sessions,
            long registered,
            long writtenTo)
            implements PreviewOutcome {}

    /**
     * @param capacity null: it stays, or it comes or goes with the sign-up
     * @param wanted how many have, hold or wait for a place in it
     */
    record ChangedSession(String code, List<SessionChange> changes, Resized capacity, long wanted) {}
}
