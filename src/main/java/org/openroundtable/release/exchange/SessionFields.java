package org.openroundtable.release.exchange;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.openroundtable.programme.SessionType;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.TitleCodes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What both kinds of file have in common of a session. */
final class SessionFields {

    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_LINE = 300;

    /** What others call kinds of sessions. */
    private static final Map<String, SessionType> ALIKE = Map.of(
            "roundtable", SessionType.PANEL,
            "lecture", SessionType.PRESENTATION,
            "talk", SessionType.PRESENTATION,
            "industry", SessionType.PRESENTATION,
            "meeting", SessionType.DISCUSSION,
            "lunch", SessionType.BREAK);

    private SessionFields() {}

    /** @param name what the file knows it by */
    static ObjectNode session(String name, String title, ZonedDateTime start, ZonedDateTime end) {
        var session = JsonNodeFactory.instance.objectNode();
        session.put("code", code(name));
        DraftFields.set(session, "title", cut(title));
        DraftFields.set(session, "start", start.toOffsetDateTime());
        DraftFields.set(session, "end", end.toOffsetDateTime());
        return session;
    }

    static String code(String name) {
        return TitleCodes.of(name, LONGEST_CODE, "session");
    }

    static SessionType type(String said) {
        var name = said.strip().toLowerCase(Locale.ROOT);
        return Stream.of(SessionType.values())
                .filter(type -> type.code().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(ALIKE.get(name)))
                .orElse(SessionType.PRESENTATION);
    }

    /** In one line that a document takes. */
    static String cut(String line) {
        var text = line.replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE);
    }
}
