package org.openroundtable.site.programme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.language.Composed;
import org.openroundtable.language.Text;

/**
 * Which sessions of a programme a reader wants to see; it reads from an address and is written into one. Each part is null
 * where anything will do.
 *
 * @param track in the first language of the event, as {@code room}
 * @param type as the API names it
 * @param words all of which stand in the session: in its title, its texts or the names of those in it
 */
public record ProgrammeFilter(String track, String type, String room, String words) {

    public static final ProgrammeFilter NONE = new ProgrammeFilter(null, null, null, null);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;

    public ProgrammeFilter {
        track = given(track);
        type = given(type);
        room = given(room);
        words = given(words);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    List<SessionView> of(List<SessionView> sessions) {
        var wanted = words == null ? List.<String>of() : List.of(folded(words).split("\\s+"));
        return sessions.stream()
                .filter(session -> track == null || is(session.track(), track))
                .filter(session -> type == null || session.type().code().equals(type))
                .filter(session -> room == null || session.rooms().stream().anyMatch(one -> is(one, room)))
                .filter(session -> wanted.isEmpty() || containsAll(session, wanted))
                .toList();
    }

    /** As the query of an address, with its question mark; empty if there is nothing to say. */
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", words);
        parts.put("track", track);
        parts.put("type", type);
        parts.put("room", room);
        var query = parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static boolean is(Text text, String name) {
        return text != null && text.text().equals(name);
    }

    private static boolean containsAll(SessionView session, List<String> wanted) {
        var texts = Stream.of(session.title(), session.notes().subtitle(), session.description(), session.track())
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.concat(Stream.of(text.text()), text.translations().values().stream()));
        var people = session.people().stream()
                .flatMap(person -> Stream.of(person.name(), person.organisation()))
                .filter(Objects::nonNull);
        var all = folded(Stream.concat(texts, people).collect(Collectors.joining("\n")));
        return wanted.stream().allMatch(all::contains);
    }

    /** Without regard to case and accents. */
    private static String folded(String text) {
        var plain = text.chars().allMatch(character -> character < 128)
                ? text
                : MARKS.matcher(Normalizer.normalize(Composed.of(text), Normalizer.Form.NFKD))
                        .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).strip();
    }

    private static String given(String value) {
        return value == null || value.isBlank()
                ? null
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }
}
