package org.openroundtable.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.Speakers;

/** Writes a document's speakers; they are known by their ids from one document to the next. */
@ApplicationScoped
class SpeakerMerge {

    private final Speakers speakers;
    private final Organisations organisations;

    SpeakerMerge(Speakers speakers, Organisations organisations) {
        this.speakers = speakers;
        this.organisations = organisations;
    }

    /** The document's speakers by their ids. */
    Map<String, Speaker> apply(EventDocument document, Event event) {
        var known = speakers.of(event).stream().collect(Collectors.toMap(speaker -> speaker.code, Function.identity()));
        var byId = new HashMap<String, Speaker>();
        // in alphabetical order, so that two documents with the same new organisations wait for each other one way
        // round
        var organisationTypes = new TreeMap<String, OrganisationType>();
        for (int i = 0; i < document.speakers().size(); i++) {
            var described = document.speakers().get(i);
            var speaker = known.getOrDefault(described.id(), new Speaker());
            if (described.organisation() != null && !described.organisation().equals(speaker.organisation)) {
                organisationTypes.put(
                        described.organisation(),
                        Objects.requireNonNullElse(described.organisationType(), OrganisationType.OTHER));
            }
            apply(described, speaker, i);
            if (speaker.id == null) {
                speaker.event = event;
                speaker.code = described.id();
                speakers.persist(speaker);
            }
            byId.put(described.id(), speaker);
        }
        organisationTypes.forEach(organisations::resolve);
        return byId;
    }

    /** Call it when nobody else appears in the programme any more. */
    void dropOthers(EventDocument document, Event event) {
        var kept = document.speakers().stream().map(EventDocument.Speaker::id).collect(Collectors.toSet());
        speakers.of(event).stream()
                .filter(speaker -> !kept.contains(speaker.code))
                .forEach(speakers::delete);
    }

    private static void apply(EventDocument.Speaker described, Speaker speaker, int position) {
        speaker.sortOrder = position;
        speaker.title = described.title();
        speaker.name = described.name();
        speaker.organisation = described.organisation();
        speaker.organisationType = described.organisationType();
        speaker.country = described.country();
        speaker.position = described.position();
        speaker.biography = described.biography();
    }
}
