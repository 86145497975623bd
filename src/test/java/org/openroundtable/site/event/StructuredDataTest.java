package org.openroundtable.site.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.event.EventStatus;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What search engines read of an event, held against what schema.org says an Event has. */
@QuarkusTest
class StructuredDataTest {

    private static final String SCHEMA = "https://schema.org/";

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    @Inject
    PublicUrl address;

    @Test
    void anEventSaysWhatWhereAndWhen() throws Exception {
        var slug = given.theEditionOf2020().asItIs();
        var event = dataOf(slug);
        assertThat(event.get("@context").textValue()).isEqualTo("https://schema.org");
        assertThat(event.get("@type").textValue()).isEqualTo("Event");
        assertThat(event.get("startDate").textValue()).isEqualTo("2020-11-03T14:00:00+01:00");
        assertThat(event.get("eventStatus").textValue()).isEqualTo(SCHEMA + "EventScheduled");
        assertThat(event.get("eventAttendanceMode").textValue()).isEqualTo(SCHEMA + "OnlineEventAttendanceMode");
        assertThat(event.get("organizer").get("@type").textValue()).isEqualTo("Organization");
        assertThat(event.get("performer").findValuesAsText("name")).contains("Krum Garkov");
        assertThat(event.has("offers")).as("an offer of an event that is over").isFalse();
        assertThat(emptyProperties(event)).isEmpty();
    }

    @Test
    void everySessionButBreaksIsAPartOfTheEvent() throws Exception {
        var edition = given.theEditionOf2020();
        var slug = edition.asItIs();
        var wanted = new ArrayList<String>();
        edition.document().get("sessions").forEach(session -> {
            if (!session.get("type").textValue().equals("break")) {
                wanted.add(address.of(
                        "/events/" + slug + "/sessions/" + session.get("code").textValue()));
            }
        });
        var parts = dataOf(slug).get("subEvent");
        assertThat(parts).extracting(part -> part.get("url").textValue()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.get("@type").textValue()).isEqualTo("Event");
            assertThat(part.fieldNames()).toIterable().contains("name", "startDate", "endDate", "location");
        });
        assertThat(parts).anySatisfy(part -> assertThat(part.get("performer").findValuesAsText("@type"))
                .contains("Person"));
    }

    @Test
    void aHybridEventIsAtAPlaceAndOnline() throws Exception {
        var slug = given.anEvent()
                .where(event -> event.put("mode", "hybrid").put("venue", "Conference Centre, Tallinn"))
                .openNow();
        assertThat(dataOf(slug).get("location"))
                .extracting(place -> place.get("@type").textValue())
                .containsExactly("Place", "VirtualLocation");
    }

    @Test
    void aPlaceHasAPostalAddress() throws Exception {
        var slug = given.anEvent()
                .where(event -> event.put("mode", "onsite").put("venue", "Conference Centre, Tallinn"))
                .openNow();
        var place = dataOf(slug).get("location").get(0);
        assertThat(place.get("name").textValue()).isEqualTo("Conference Centre, Tallinn");
        assertThat(place.at("/address/@type").textValue()).isEqualTo("PostalAddress");
        assertThat(place.at("/address/name").textValue()).isEqualTo("Conference Centre, Tallinn");
    }

    @Test
    void thereIsAPlaceBeforeTheVenueIsKnown() throws Exception {
        var slug = given.anEvent().where(event -> event.put("mode", "onsite")).openNow();
        var place = dataOf(slug).get("location").get(0);
        assertThat(place.get("name").textValue()).isEqualTo("A roundtable");
        assertThat(place.at("/address/addressCountry").textValue()).isEqualTo("EE");
    }

    @Test
    void aSessionTellsOfItselfAsAPartOfTheEvent() throws Exception {
        var slug = given.anEvent()
                .where(event -> event.put("mode", "onsite").put("venue", "Strasbourg"))
                .whereSession(
                        "opening", session -> session.put("room", "Hall A").put("language", "fr"))
                .openNow();
        var session = dataAt("/events/" + slug + "/sessions/opening");
        assertThat(session.get("@type").textValue()).isEqualTo("Event");
        assertThat(session.get("name").textValue()).isEqualTo("Session opening");
        assertThat(session.get("inLanguage").textValue()).isEqualTo("fr");
        assertThat(session.at("/location/0/name").textValue()).isEqualTo("Strasbourg");
        assertThat(session.at("/location/0/containsPlace/name").textValue()).isEqualTo("Hall A");
        assertThat(session.at("/location/0/address/name").textValue()).isEqualTo("Strasbourg");
        assertThat(session.at("/superEvent/url").textValue()).isEqualTo(address.of("/events/" + slug));
        assertThat(session.at("/superEvent/location/0/name").textValue()).isEqualTo("Strasbourg");
        assertThat(session.at("/performer/0/url").textValue())
                .isEqualTo(address.of("/events/" + slug + "/speakers/ada-example"));
        assertThat(emptyProperties(session)).isEmpty();
    }

    @Test
    void aSpeakerTellsWhereTheyAppear() throws Exception {
        var slug = given.anEvent()
                .where(event -> event.withObject("/speakers/0")
                        .withArray("links")
                        .addObject()
                        .put("url", "https://ada.example/"))
                .openNow();
        var person = dataAt("/events/" + slug + "/speakers/ada-example");
        assertThat(person.get("@type").textValue()).isEqualTo("Person");
        assertThat(person.get("jobTitle").textValue()).isEqualTo("Lead Engineer");
        assertThat(person.at("/worksFor/name").textValue()).isEqualTo("Example Systems AB");
        assertThat(person.at("/sameAs/0").textValue()).isEqualTo("https://ada.example/");
        assertThat(person.at("/performerIn/0/location/0/@type").textValue()).isEqualTo("VirtualLocation");
        assertThat(emptyProperties(person)).isEmpty();
    }

    @Test
    void anEventWithoutASummaryHasNoDescription() throws Exception {
        var slug = given.anEvent().where(event -> event.remove("summary")).openNow();
        assertThat(dataOf(slug).has("description")).isFalse();
    }

    @Test
    void theOfferSaysWhetherPlacesCanBeHad() throws Exception {
        var open = offerOf(given.anEvent().withCapacity(5).openNow());
        assertThat(open.get("availability").textValue()).isEqualTo(SCHEMA + "InStock");
        assertThat(open.get("url").textValue()).endsWith("/register");
        assertThat(open.fieldNames()).toIterable().contains("price", "priceCurrency", "validFrom", "validThrough");

        var full = offerOf(given.anEvent().withCapacity(0).openNow());
        assertThat(full.get("availability").textValue()).isEqualTo(SCHEMA + "SoldOut");

        var early = offerOf(given.anEvent().openingIn(Duration.ofDays(5)));
        assertThat(early.get("availability").textValue()).isEqualTo(SCHEMA + "PreOrder");
        assertThat(early.get("validFrom").textValue()).isNotEmpty();

        assertThat(offerOf(given.anEvent().closed())).isNull();
        assertThat(offerOf(given.anEvent().withoutRegistration())).isNull();
        assertThat(offerOf(given.anEvent().being(EventStatus.CANCELLED).openNow()))
                .isNull();
    }

    private JsonNode offerOf(String slug) throws Exception {
        return dataOf(slug).get("offers");
    }

    private JsonNode dataOf(String slug) throws Exception {
        return dataAt("/events/" + slug);
    }

    private JsonNode dataAt(String path) throws Exception {
        var html = given().get(path).then().statusCode(200).extract().asString();
        return json.readTree(
                html.split("<script type=\"application/ld\\+json\">")[1].split("</script>")[0]);
    }

    private static List<String> emptyProperties(JsonNode node) {
        var empty = new ArrayList<String>();
        node.fields().forEachRemaining(property -> {
            var value = property.getValue();
            if (value.isNull() || value.isContainerNode() && value.isEmpty()) {
                empty.add(property.getKey());
            }
        });
        node.forEach(child -> empty.addAll(emptyProperties(child)));
        return empty;
    }
}
