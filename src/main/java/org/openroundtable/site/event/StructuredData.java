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
import org.openroundtable.site.programme.ProgrammeDays;
import org.openroundtable.site.programme.SessionView;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Describes an event, its sessions and its speakers to search engines as JSON-LD, each on the page about it. Where one
 * page holds the whole programme, it tells of the sessions, too; of no breaks, which have no page to send anybody to, and
 * nobody looks for them.
 */
@Singleton
class StructuredData {

    private final ObjectMapper json;
    private final PublicUrl address;
    private final StructuredPlaces places;

    StructuredData(ObjectMapper json, PublicUrl address) {
        this.json = json;
        this.address = address;
        this.places = new StructuredPlaces(json, address);
    }

    String of(PublicEventView view, Locale reader) {
        var event = view.event();
        var root = json.createObjectNode().put("@context", "https://schema.org");
        describe(root, reader, event, event.title(), event.path(), event.start(), event.end());
        root.set("location", places.of(event, null, reader));
        say(root, "description", event.summary(), reader);
        root.put("isAccessibleForFree", true);
        if (event.organiser() != null) {
            root.putObject("organizer").put("@type", "Organization").put("name", event.organiser());
        }
        if (event.phase().isAhead()) {
            offer(root, event, view.button());
        }
        if (view.sessions().size() <= ProgrammeDays.ON_ONE_PAGE) {
            perform(root, event, view.speakers());
            var parts = json.createArrayNode();
            view.sessions().stream()
                    .filter(session -> !session.isPause())
                    .forEach(session -> part(parts.addObject(), event, session, reader));
            say(root, "subEvent", parts);
        }
        return safe(root);
    }

    /** Of one session, as a part of its event. */
    String of(EventView event, SessionView session, Locale reader) {
        var root = json.createObjectNode().put("@context", "https://schema.org");
        part(root, event, session, reader);
        if (session.notes().language() != null) {
            root.put("inLanguage", session.notes().language());
        }
        var whole = root.putObject("superEvent");
        describe(whole, reader, event, event.title(), event.path(), event.start(), event.end());
        whole.set("location", places.of(event, null, reader));
        return safe(root);
    }

    /** Of somebody on stage, and where. */
    String of(EventView event, PersonView person, List<SessionView> schedule, Locale reader) {
        var root = json.createObjectNode().put("@context", "https://schema.org");
        introduce(root, event, person);
        say(root, "jobTitle", person.position(), reader);
        if (person.organisation() != null) {
            root.putObject("worksFor").put("@type", "Organization").put("name", person.organisation());
        }
        var elsewhere = json.createArrayNode();
        person.links().forEach(link -> elsewhere.add(link.url()));
        say(root, "sameAs", elsewhere);
        var parts = json.createArrayNode();
        schedule.forEach(session -> part(parts.addObject(), event, session, reader));
        say(root, "performerIn", parts);
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
        if (session.cancelled()) {
            node.put("eventStatus", "https://schema.org/" + status(EventPhase.CANCELLED));
        }
        node.set("location", places.of(event, session.room(), reader));
        say(node, "description", session.excerpt(), reader);
        perform(node, event, session.people());
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

    private void perform(ObjectNode node, EventView event, List<PersonView> people) {
        var performers = json.createArrayNode();
        people.forEach(person -> introduce(performers.addObject(), event, person));
        say(node, "performer", performers);
    }

    private void introduce(ObjectNode node, EventView event, PersonView person) {
        node.put("@type", "Person")
                .put("name", person.name())
                .put("url", address.of(Paths.speaker(event.slug(), person.code())));
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
