package org.openroundtable.release.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.exchange.ProgrammeFile.Timing;
import org.openroundtable.release.exchange.ProgrammeFile.Wrong;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The schedule that frab and pretalx write, as XML or JSON. Persons are known by their names: the numbers of some files
 * count within each session.
 */
final class Schedule {

    private final String ownZone;
    private final ZoneId zone;
    private final List<ObjectNode> sessions = new ArrayList<>();
    private final Map<String, ObjectNode> speakers = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /**
     * @param ownZone IANA name; empty: it says none
     * @param zone of times that say none
     */
    Schedule(String ownZone, ZoneId zone) {
        this.ownZone = ownZone;
        this.zone = ownZone.isEmpty() ? zone : own(ownZone, zone);
    }

    private ZoneId own(String name, ZoneId otherwise) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException none) {
            wrong.add(new Wrong(Timing.ZONE, "", name));
            return otherwise;
        }
    }

    /** @param title of the whole; empty: it says none */
    ProgrammeFile programme(String title) {
        if (!wrong.isEmpty()) {
            return new ProgrammeFile.Untimed(List.copyOf(wrong));
        }
        return new ProgrammeFile.Programme(
                title.isEmpty() ? null : SessionFields.cut(title),
                ownZone.isEmpty() ? null : ownZone,
                sessions,
                List.copyOf(speakers.values()));
    }

    void add(ScheduleEvent event) {
        var start = start(event);
        var duration = duration(event);
        if (start.isEmpty() || duration.isEmpty()) {
            return;
        }
        var session = SessionFields.session(
                name(event), event.text("title"), start.get(), start.get().plus(duration.get()));
        var type = SessionFields.type(event.text("type"));
        session.put("type", type.code());
        DraftFields.set(session, "subtitle", SessionFields.cut(event.text("subtitle")));
        DraftFields.set(session, "track", SessionFields.cut(event.text("track")));
        DraftFields.set(session, "language", event.text("language"));
        DraftFields.set(session, "room", SessionFields.cut(event.text("room")));
        DraftFields.set(session, "description", (event.text("abstract") + "\n\n" + event.text("description")).strip());
        DraftFields.set(
                session, "doNotRecord", Stream.of("optout", "do_not_record").anyMatch(name -> event.text(name)
                        .equals("true")));
        DraftFields.put(session, "speakers", cast(event, type));
        sessions.add(session);
    }

    private static String name(ScheduleEvent event) {
        return Stream.of("slug", "guid", "id")
                .map(event::text)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(event.text("title"));
    }

    private ArrayNode cast(ScheduleEvent event, SessionType type) {
        var cast = JsonNodeFactory.instance.arrayNode();
        var role =
                type == SessionType.PANEL ? Role.PANELLIST : type == SessionType.KEYNOTE ? Role.KEYNOTE : Role.SPEAKER;
        event.persons()
                .map(SessionFields::cut)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> cast.addObject().put("speaker", speaker(name)).put("role", role.code()));
        return cast;
    }

    private String speaker(String name) {
        var id = SessionFields.code(name);
        speakers.computeIfAbsent(
                id, first -> JsonNodeFactory.instance.objectNode().put("id", id).put("name", name));
        return id;
    }

    /** Newer files say the whole moment, older ones the hour of the day that the event stands in. */
    private Optional<ZonedDateTime> start(ScheduleEvent event) {
        var date = event.text("date");
        try {
            return Optional.of(
                    date.contains("T")
                            ? OffsetDateTime.parse(date).atZoneSameInstant(zone)
                            : LocalDate.parse(event.day())
                                    .atTime(LocalTime.parse(event.text("start")))
                                    .atZone(zone));
        } catch (DateTimeException none) {
            var said = date.isEmpty() ? (event.day() + " " + event.text("start")).strip() : date;
            wrong.add(wrong(Timing.START, event, said));
            return Optional.empty();
        }
    }

    /** As 01:30, or with days as 1:00:00. */
    private Optional<Duration> duration(ScheduleEvent event) {
        var text = event.text("duration");
        var parts = Stream.of(text.split(":"))
                .mapToLong(part -> part.matches("\\d{1,4}") ? Long.parseLong(part) : -1)
                .toArray();
        if (parts.length < 2
                || parts.length > 3
                || IntStream.range(0, parts.length).anyMatch(i -> parts[i] < 0)) {
            wrong.add(wrong(Timing.DURATION, event, text));
            return Optional.empty();
        }
        var days = parts.length == 3 ? parts[0] : 0;
        return Optional.of(
                Duration.ofDays(days).plusHours(parts[parts.length - 2]).plusMinutes(parts[parts.length - 1]));
    }

    private static Wrong wrong(Timing what, ScheduleEvent event, String said) {
        var title = event.text("title");
        return new Wrong(what, title.isEmpty() ? name(event) : title, said);
    }
}
