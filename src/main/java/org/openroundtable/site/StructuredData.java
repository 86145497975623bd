package org.openroundtable.site;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.inject.Singleton;

import org.openroundtable.event.EventMode;
import org.openroundtable.link.PublicUrl;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Describes an event to search engines: schema.org Event with one subEvent per session, as JSON-LD. */
@Singleton
class StructuredData {

    private final ObjectMapper json;
    private final PublicUrl address;

    StructuredData(ObjectMapper json, PublicUrl address) {
        this.json = json;
        this.address = address;
    }

    String of(Notice notice) {
        EventView event = notice.event();
        ObjectNode root = json.createObjectNode().put("@context", "https://schema.org");
        describe(root, event, event.title(), event.path(), event.start(), event.end());
        root.put("description", event.summary());
        root.put("isAccessibleForFree", true);
        if (event.organiser() != null) {
            root.putObject("organizer").put("@type", "Organization").put("name", event.organiser());
        }
        if (notice.invitation().isOpen()) {
            root.putObject("offers")
                    .put("@type", "Offer")
                    .put("price", 0)
                    .put("priceCurrency", "EUR")
                    .put("url", address.of(event.path() + "/register"))
                    .put("validThrough", iso(notice.invitation().closes()));
        }
        var parts = root.putArray("subEvent");
        notice.sessions().stream()
                .filter(session -> !session.isPause())
                .forEach(session -> part(parts.addObject(), event, session));
        return safe(root);
    }

    private void part(ObjectNode node, EventView event, SessionView session) {
        describe(
                node,
                event,
                session.title(),
                event.path() + "/sessions/" + session.code(),
                session.start(),
                session.end());
        var performers = node.putArray("performer");
        session.people()
                .forEach(person -> performers.addObject().put("@type", "Person").put("name", person.name()));
    }

    private void describe(
            ObjectNode node, EventView event, String name, String path, ZonedDateTime start, ZonedDateTime end) {
        node.put("@type", "Event")
                .put("name", name)
                .put("url", address.of(path))
                .put("startDate", iso(start))
                .put("endDate", iso(end))
                .put("eventStatus", "https://schema.org/" + status(event.phase()))
                .put("eventAttendanceMode", "https://schema.org/" + attendance(event.mode()));
        if (event.mode() == EventMode.ONLINE || event.venue() == null) {
            node.putObject("location").put("@type", "VirtualLocation").put("url", address.of(event.path()));
        } else {
            node.putObject("location")
                    .put("@type", "Place")
                    .put("name", event.venue())
                    .put("address", event.venue());
        }
    }

    /** A script element ends at the first "</": it must not stand in a title. */
    private static String safe(ObjectNode node) {
        return node.toString().replace("<", "\\u003c");
    }

    private static String iso(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String status(Phase phase) {
        return switch (phase) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            default -> "EventScheduled";
        };
    }

    private static String attendance(EventMode mode) {
        return switch (mode) {
            case ONLINE -> "OnlineEventAttendanceMode";
            case ONSITE -> "OfflineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }
}
