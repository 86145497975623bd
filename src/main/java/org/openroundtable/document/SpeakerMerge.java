package org.openroundtable.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.openroundtable.account.Actor;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SpeakerDocument;
import org.openroundtable.event.Event;
import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.SpeakerProfile;

/** Makes an event's speakers what a document says; they are known by their ids from one document to the next. */
final class SpeakerMerge {

    private SpeakerMerge() {}

    /**
     * The document's speakers by their ids.
     *
     * @param known by their codes; those of the document are taken out
     */
    static Map<String, Speaker> apply(
            EventDocument document, Event event, Map<String, Speaker> known, Actor actor, Instant now) {
        var byId = new LinkedHashMap<String, Speaker>();
        for (var described : document.speakers()) {
            var former = known.remove(described.id());
            var speaker = former == null ? new Speaker(event, described.id(), actor, now) : former;
            speaker.describe(profile(described), actor, now);
            speaker.place(byId.size());
            byId.put(described.id(), speaker);
        }
        return byId;
    }

    private static SpeakerProfile profile(SpeakerDocument described) {
        return new SpeakerProfile(
                described.title(),
                described.name(),
                described.organisation(),
                described.organisationType(),
                described.country(),
                described.position(),
                described.biography(),
                described.photo(),
                DocumentLinks.read(described.links()));
    }
}
