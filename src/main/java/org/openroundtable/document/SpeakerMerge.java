package org.openroundtable.document;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.SpeakerProfile;
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
    Map<String, Speaker> apply(EventDocument document, Event event, Actor actor, Instant now) {
        var known =
                speakers.of(event).stream().collect(Collectors.toMap(speaker -> speaker.code(), Function.identity()));
        var byId = new HashMap<String, Speaker>();
        for (var i = 0; i < document.speakers().size(); i++) {
            var described = document.speakers().get(i);
            var speaker =
                    known.containsKey(described.id()) ? known.get(described.id()) : new Speaker(event, described.id());
            speaker.describe(profile(described), actor, now);
            speaker.place(i, actor, now);
            speakers.persist(speaker);
            byId.put(described.id(), speaker);
        }
        return byId;
    }

    /**
     * Makes the speakers' organisations known. Call it before the event is locked: somebody who registers and brings the
     * same new organisation may hold it and wait for the event.
     */
    void resolveOrganisations(EventDocument document) {
        var types = new HashMap<String, OrganisationType>();
        document.speakers().stream()
                .filter(speaker -> speaker.organisation() != null)
                .forEach(speaker -> types.put(
                        speaker.organisation(),
                        Objects.requireNonNullElse(speaker.organisationType(), OrganisationType.OTHER)));
        organisations.resolve(types);
    }

    /** Call it when nobody else appears in the programme any more. */
    void dropOthers(EventDocument document, Event event) {
        var kept = document.speakers().stream().map(EventDocument.Speaker::id).collect(Collectors.toSet());
        speakers.of(event).stream()
                .filter(speaker -> !kept.contains(speaker.code()))
                .forEach(speakers::delete);
    }

    private static SpeakerProfile profile(EventDocument.Speaker described) {
        return new SpeakerProfile(
                described.title(),
                described.name(),
                described.organisation(),
                described.organisationType(),
                described.country(),
                described.position(),
                described.biography());
    }
}
