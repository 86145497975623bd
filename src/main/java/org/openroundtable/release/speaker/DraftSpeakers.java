package org.openroundtable.release.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.TitleCodes;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What can be done with the speakers of a draft; what changes something is to be called while it is being changed. */
public final class DraftSpeakers {

    /** Room for what tells people of one name apart. */
    private static final int LONGEST_ID = 70;

    private final DraftDocument draft;
    /** Null: they have to be found first. */
    private Map<String, String> labels;

    public DraftSpeakers(DraftDocument draft) {
        this.draft = draft;
    }

    /** Those who could be meant, the best first; where nothing is typed, all by their names. */
    public List<ObjectNode> find(String typed) {
        var search = new NameSearch(typed);
        var found = new ArrayList<Found>();
        for (var speaker : draft.all(DraftPart.SPEAKERS)) {
            search.faultsIn(name(speaker) + " " + organisation(speaker))
                    .ifPresent(faults -> found.add(new Found(speaker, faults, TitleCodes.latin(name(speaker)))));
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::faults).thenComparing(Found::name))
                .map(Found::speaker)
                .toList();
    }

    private record Found(ObjectNode speaker, int faults, String name) {}

    /** Whoever is called so, as {@link #label} says, however it is written. */
    public Optional<String> called(String label) {
        var key = TitleCodes.latin(label.strip());
        return labels().entrySet().stream()
                .filter(known -> TitleCodes.latin(known.getValue()).equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What somebody is called: the name, and what tells those apart who share it; empty: there is nobody. */
    public String label(String id) {
        return labels().getOrDefault(id, "");
    }

    /** What everybody is called, by their ids. */
    public Map<String, String> labels() {
        if (labels == null) {
            var alike = draft.all(DraftPart.SPEAKERS).stream()
                    .collect(Collectors.groupingBy(
                            speaker -> TitleCodes.latin(name(speaker)), LinkedHashMap::new, Collectors.toList()));
            labels = new LinkedHashMap<>();
            alike.values().forEach(same -> same.forEach(speaker -> labels.put(id(speaker), label(speaker, same))));
        }
        return labels;
    }

    /** @param alike all of that name */
    private static String label(ObjectNode speaker, List<ObjectNode> alike) {
        if (alike.size() == 1) {
            return name(speaker);
        }
        var organisation = organisation(speaker);
        var isAlone = alike.stream()
                        .filter(other -> organisation(other).equals(organisation))
                        .count()
                == 1;
        return isAlone && !organisation.isEmpty()
                ? name(speaker) + ", " + organisation
                : name(speaker) + " (" + id(speaker) + ")";
    }

    /** What somebody of this name can be known by. */
    public String freeId(String name) {
        return TitleCodes.free(
                TitleCodes.of(name, LONGEST_ID, "speaker"),
                taken -> draft.find(DraftPart.SPEAKERS, taken).isPresent());
    }

    /**
     * A new one.
     *
     * @return the id, made of the name
     */
    public String add(String name) {
        var id = freeId(name);
        labels = null;
        DraftFields.set(draft.add(DraftPart.SPEAKERS, id), "name", name);
        return id;
    }

    /**
     * Makes one of two. What the one who stays lacks is taken over; in a session that both are in, the other one's
     * appearances go.
     *
     * @param fields which of the other one to take even so
     */
    public void merge(String staying, String other, Set<String> fields) {
        if (staying.equals(other)) {
            return;
        }
        var to = draft.get(DraftPart.SPEAKERS, staying);
        var from = draft.get(DraftPart.SPEAKERS, other);
        for (var field : from.properties()) {
            if (!field.getKey().equals("id") && (fields.contains(field.getKey()) || !to.hasNonNull(field.getKey()))) {
                to.set(field.getKey(), field.getValue());
            }
        }
        draft.all(DraftPart.SESSIONS).forEach(session -> Appearances.of(session).replace(other, staying));
        draft.remove(DraftPart.SPEAKERS, other);
        labels = null;
    }

    /** Sessions by the ids of those who are in them. */
    public Map<String, List<ObjectNode>> sessions() {
        var sessions = new HashMap<String, List<ObjectNode>>();
        for (var session : draft.all(DraftPart.SESSIONS)) {
            Appearances.of(session).speakers().forEach(id -> sessions.computeIfAbsent(id, none -> new ArrayList<>())
                    .add(session));
        }
        return sessions;
    }

    private static String id(ObjectNode speaker) {
        return speaker.path("id").asText();
    }

    private static String organisation(ObjectNode speaker) {
        return speaker.path("organisation").asText();
    }

    private static String name(ObjectNode speaker) {
        return speaker.path("name").asText();
    }
}
