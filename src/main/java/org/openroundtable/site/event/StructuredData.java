package org.openroundtable.site.event;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.site.programme.PersonView;
import org.openroundtable.site.programme.SessionView;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Describes an event to search engines as JSON-LD: a schema.org Event with one subEvent per session. Breaks are left
 * out: they have no page to send anybody to, and nobody looks for them.
 */
@Singleton
class StructuredData {

    private final ObjectMapper json;
    private final PublicUrl address;

    StructuredData(ObjectMapper json, PublicUrl address) {
        this.json = json;
        this.address = address;
    }

    String of(PublicEventView view, Locale reader) {
        var event = view.event();
        var root = json.createObjectNode().put("@context", "https://schema.org");
        describe(root, reader, event, event.title(), event.path(), event.start(), event.end());
        say(root, "description", event.summary(), reader);
        root.put("isAccessibleForFree", true);
        if (event.organiser() != null) {
            root.putObject("organizer").put("@type", "Organization").put("name", event.organiser());
        }
        if (event.phase().isAhead()) {
            offer(root, event, view.button());
        }
        perform(root, view.speakers());
        var parts = json.createArrayNode();
        view.sessions().stream()
                .filter(session -> !session.isPause())
                .forEach(session -> part(parts.addObject(), event, session, reader));
        say(root, "subEvent", parts);
        return safe(root);
    }

    private void part(ObjectNode node, EventView event, SessionView session, Locale reader) {
        describe(
                node,
                reader,
                event,
                session.title(),
                Paths.session(event.slug(), session.code()),
                session.start(),
                session.end());
        say(node, "description", session.excerpt(), reader);
        perform(node, session.people());
    }

    private void describe(
            ObjectNode node,
            Locale reader,
            EventView event,
            Text name,
            String path,
            ZonedDateTime start,
            ZonedDateTime end) {
        node.put("@type", "Event")
                .put("name", name.in(reader).text())
                .put("url", address.of(path))
                .put("startDate", iso(start))
                .put("endDate", iso(end))
                .put("eventStatus", "https://schema.org/" + status(event.phase()))
                .put("eventAttendanceMode", "https://schema.org/" + attendance(event.mode()));
        var locations = json.createArrayNode();
        if (event.mode() != EventMode.ONLINE && event.venue() != null) {
            var venue = event.venue().in(reader).text();
            locations.addObject().put("@type", "Place").put("name", venue).put("address", venue);
        }
        if (event.mode() != EventMode.ONSITE) {
            locations.addObject().put("@type", "VirtualLocation").put("url", address.of(event.path()));
        }
        say(node, "location", locations);
    }

    /** Nothing is offered where registration has closed, or was never meant to be. */
    private void offer(ObjectNode root, EventView event, RegisterButton button) {
        var availability = availability(button.state());
        if (availability.isEmpty()) {
            return;
        }
        var offer = root.putObject("offers")
                .put("@type", "Offer")
                .put("price", 0)
                .put("priceCurrency", "EUR")
                .put("availability", "https://schema.org/" + availability.get())
                .put("url", address.of(button.state().isOpen() ? Paths.register(event.slug()) : event.path()));
        if (button.opens() != null) {
            offer.put("validFrom", iso(button.opens()));
        }
        offer.put("validThrough", iso(button.closes()));
    }

    private void perform(ObjectNode node, List<PersonView> people) {
        var performers = json.createArrayNode();
        people.forEach(person -> performers.addObject().put("@type", "Person").put("name", person.name()));
        say(node, "performer", performers);
    }

    private static void say(ObjectNode node, String property, Text value, Locale reader) {
        if (value != null) {
            node.put(property, value.in(reader).text());
        }
    }

    private static void say(ObjectNode node, String property, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(property, values);
        }
    }

    /** A script element ends at the first "</": it must not stand in a title. */
    private static String safe(ObjectNode node) {
        return node.toString().replace("<", "\\u003c");
    }

    private static String iso(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String status(EventPhase phase) {
        return switch (phase) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            default -> "EventScheduled";
        };
    }

    /** Who can only wait has a page to register on, but no place is in stock. */
    private static Optional<String> availability(Availability.State state) {
        return switch (state) {
            case OPEN -> Optional.of("InStock");
            case WAITING_LIST, FULL -> Optional.of("SoldOut");
            case NOT_YET -> Optional.of("PreOrder");
            case CLOSED, CANCELLED, POSTPONED, OVER, NONE -> Optional.empty();
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
