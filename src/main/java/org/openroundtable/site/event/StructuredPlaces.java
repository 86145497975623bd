package org.openroundtable.site.event;

import java.util.Locale;

import org.openroundtable.event.EventMode;
import org.openroundtable.language.Text;
import org.openroundtable.link.PublicUrl;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says where something takes place, as schema.org has it: there is always a place, with an address where one can go there. */
final class StructuredPlaces {

    private final ObjectMapper json;
    private final PublicUrl address;

    StructuredPlaces(ObjectMapper json, PublicUrl address) {
        this.json = json;
        this.address = address;
    }

    /** @param room null: the event as a whole, or not known */
    ArrayNode of(EventView event, Text room, Locale reader) {
        var places = json.createArrayNode();
        if (event.mode() != EventMode.ONLINE) {
            place(places.addObject(), event, room, reader);
        }
        if (event.mode() != EventMode.ONSITE) {
            places.addObject().put("@type", "VirtualLocation").put("url", address.of(event.path()));
        }
        return places;
    }

    private static void place(ObjectNode place, EventView event, Text room, Locale reader) {
        // Where the venue is not known yet, the event's name stands for it, since a place must have one.
        var venue = (event.venue() == null ? event.title() : event.venue())
                .in(reader)
                .text();
        place.put("@type", "Place").put("name", venue);
        if (room != null) {
            place.putObject("containsPlace")
                    .put("@type", "Place")
                    .put("name", room.in(reader).text());
        }
        var postal = place.putObject("address").put("@type", "PostalAddress").put("name", venue);
        if (event.venue() == null && event.country() != null) {
            postal.put("addressCountry", event.country());
        }
    }
}
