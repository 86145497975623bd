package org.openroundtable.organiser.programme.session;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.programme.KnownTexts;
import org.openroundtable.release.speaker.DraftSpeakers;
import org.openroundtable.time.LocalText;

/**
 * What the form of a session offers.
 *
 * @param rooms that sessions have
 * @param tracks that sessions have
 * @param people speakers of the event, as they are called
 * @param languages BCP 47 tags, by their names
 */
record SessionChoices(SortedSet<String> rooms, SortedSet<String> tracks, List<String> people, List<String> languages) {

    /** Codes of ISO 639-1 that have given way to he, id, yi, ro and sr, under which the same languages stand. */
    private static final Set<String> WITHDRAWN = Set.of("iw", "in", "ji", "mo", "sh");

    static SessionChoices of(DraftDocument draft, Locale reader) {
        var known = new KnownTexts(draft);
        return new SessionChoices(
                known.rooms(),
                known.tracks(),
                new DraftSpeakers(draft).labels().values().stream().sorted().toList(),
                languages(draft, reader));
    }

    public List<SessionType> types() {
        return List.of(SessionType.values());
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Those of ISO 639-1, and varieties that sessions have. */
    private static List<String> languages(DraftDocument draft, Locale reader) {
        var spoken = draft.all(DraftPart.SESSIONS).stream()
                .map(session -> session.path("language").asText())
                .filter(tag -> !tag.isEmpty());
        return Stream.concat(Stream.of(Locale.getISOLanguages()).filter(code -> !WITHDRAWN.contains(code)), spoken)
                .distinct()
                .sorted(Comparator.comparing(tag -> LocalText.languageName(tag, reader), Collator.getInstance(reader)))
                .toList();
    }
}
