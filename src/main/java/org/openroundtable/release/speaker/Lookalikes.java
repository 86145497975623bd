package org.openroundtable.release.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Finds those of whom a draft knows nothing but the name, who came about when somebody typed it, and whose name is nearly
 * that of another speaker: likely a slip of the pen.
 */
public final class Lookalikes {

    private final DraftDocument draft;
    private final List<ObjectNode> all;
    private final DraftSpeakers speakers;

    public Lookalikes(DraftDocument draft) {
        this.draft = draft;
        this.all = draft.all(DraftPart.SPEAKERS);
        this.speakers = new DraftSpeakers(draft);
    }

    /**
     * Somebody, and who is probably meant.
     *
     * @param label what the one is called
     * @param otherLabel what the other one is called
     */
    public record Lookalike(String id, String label, String other, String otherLabel) {}

    /** In the order of the speakers. */
    public List<Lookalike> all() {
        return IntStream.range(0, all.size())
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those who are in a session; none if there is none of this code. */
    public List<Lookalike> in(String session) {
        var there = draft.find(DraftPart.SESSIONS, session)
                .map(found -> Appearances.of(found).speakers())
                .orElse(Set.of());
        return all().stream().filter(one -> there.contains(one.id())).toList();
    }

    /** Of two of whom nothing else is known, the later one. */
    private Optional<Lookalike> at(int place) {
        var one = all.get(place);
        if (!isBare(one)) {
            return Optional.empty();
        }
        return IntStream.range(0, all.size())
                .filter(other -> other < place || other > place && !isBare(all.get(other)))
                .mapToObj(all::get)
                .filter(other -> isNear(name(one), name(other)))
                .findFirst()
                .map(other -> new Lookalike(id(one), speakers.label(id(one)), id(other), speakers.label(id(other))));
    }

    private static boolean isNear(String name, String other) {
        return new NameSearch(name).faultsIn(other).isPresent()
                || new NameSearch(other).faultsIn(name).isPresent();
    }

    private static boolean isBare(ObjectNode speaker) {
        return speaker.size() == 2 && !name(speaker).isBlank();
    }

    private static String id(ObjectNode speaker) {
        return speaker.path("id").asText();
    }

    private static String name(ObjectNode speaker) {
        return speaker.path("name").asText();
    }
}
