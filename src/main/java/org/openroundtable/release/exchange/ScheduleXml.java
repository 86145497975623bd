package org.openroundtable.release.exchange;

import java.io.IOException;
import java.io.StringReader;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;
import org.openroundtable.release.draft.DraftFields;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The schedule that frab and pretalx write. Persons are known by their names: the numbers of some files count within each
 * session.
 */
final class ScheduleXml {

    private final ZoneId zone;
    private final List<ObjectNode> sessions = new ArrayList<>();
    private final Map<String, ObjectNode> speakers = new LinkedHashMap<>();

    private ScheduleXml(ZoneId zone) {
        this.zone = zone;
    }

    /** @param zone of times that say none */
    static ProgrammeFile read(String text, ZoneId zone) {
        try {
            var root = parse(text);
            if (!root.getTagName().equals("schedule")) {
                return new ProgrammeFile.Unreadable();
            }
            var own = text(root, "time_zone_name");
            var schedule = new ScheduleXml(own.isEmpty() ? zone : ZoneId.of(own));
            elements(root.getElementsByTagName("event")).forEach(schedule::session);
            return new ProgrammeFile.Programme(
                    elements(root.getElementsByTagName("conference"))
                            .map(conference -> SessionFields.cut(text(conference, "title")))
                            .findFirst()
                            .orElse(null),
                    own.isEmpty() ? null : own,
                    schedule.sessions,
                    List.copyOf(schedule.speakers.values()));
        } catch (SAXException | DateTimeException broken) {
            return new ProgrammeFile.Unreadable();
        }
    }

    private void session(Element event) {
        var start = start(event);
        var session = SessionFields.session(
                Stream.of(text(event, "slug"), event.getAttribute("guid"), event.getAttribute("id"))
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(text(event, "title")),
                text(event, "title"),
                start,
                start.plus(duration(text(event, "duration"))));
        var type = SessionFields.type(text(event, "type"));
        session.put("type", type.code());
        DraftFields.set(session, "subtitle", SessionFields.cut(text(event, "subtitle")));
        DraftFields.set(session, "track", SessionFields.cut(text(event, "track")));
        DraftFields.set(session, "language", text(event, "language"));
        DraftFields.set(session, "room", SessionFields.cut(text(event, "room")));
        DraftFields.set(
                session, "description", (text(event, "abstract") + "\n\n" + text(event, "description")).strip());
        DraftFields.set(session, "doNotRecord", text(event, "optout").equals("true"));
        DraftFields.put(session, "speakers", cast(event, type));
        sessions.add(session);
    }

    private ArrayNode cast(Element event, SessionType type) {
        var cast = JsonNodeFactory.instance.arrayNode();
        var role =
                type == SessionType.PANEL ? Role.PANELLIST : type == SessionType.KEYNOTE ? Role.KEYNOTE : Role.SPEAKER;
        elements(event.getElementsByTagName("person"))
                .map(person -> SessionFields.cut(person.getTextContent()))
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
    private ZonedDateTime start(Element event) {
        var date = text(event, "date");
        if (date.contains("T")) {
            return OffsetDateTime.parse(date).atZoneSameInstant(zone);
        }
        var day = event.getParentNode();
        while (day instanceof Element element && !element.getTagName().equals("day")) {
            day = day.getParentNode();
        }
        return LocalDate.parse(day instanceof Element element ? element.getAttribute("date") : "")
                .atTime(LocalTime.parse(text(event, "start")))
                .atZone(zone);
    }

    /** As 01:30, or with days as 1:00:00. */
    private static Duration duration(String text) {
        var parts = Stream.of(text.split(":"))
                .mapToLong(part -> part.matches("\\d{1,4}") ? Long.parseLong(part) : -1)
                .toArray();
        if (parts.length < 2
                || parts.length > 3
                || IntStream.range(0, parts.length).anyMatch(i -> parts[i] < 0)) {
            throw new DateTimeException("No duration: " + text);
        }
        var days = parts.length == 3 ? parts[0] : 0;
        return Duration.ofDays(days).plusHours(parts[parts.length - 2]).plusMinutes(parts[parts.length - 1]);
    }

    /** Of the first element of that name; empty: there is none. */
    private static String text(Element in, String name) {
        return elements(in.getElementsByTagName(name))
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    /** Without anything that the text could make us fetch or expand. */
    private static Element parse(String text) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
