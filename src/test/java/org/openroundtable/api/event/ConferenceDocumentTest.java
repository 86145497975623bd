package org.openroundtable.api.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.conference.Conference;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** What the programmes of real conferences hold fits into a document. */
@QuarkusTest
class ConferenceDocumentTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2031-02-01T09:30:00+01:00");

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    @Test
    void twoThousandSessionsAndThreeThousandSpeakersFit() throws Exception {
        var slug = given.uniqueSlug();
        var document = Conference.document(slug, 2000, 3000, START);
        document.put("description", "x".repeat(50_000));
        put(document).statusCode(201);
        assertThat(stored(slug)).isEqualTo(document);
    }

    @Test
    void whatSessionsSpeakersAndEventsTellComesBackAsItWas() throws Exception {
        var slug = given.uniqueSlug();
        var document = Conference.document(slug, 2, 2, START);
        document.put("website", "https://osd.example/2031")
                .put("privacyNotice", "https://osd.example/privacy#data")
                .put("logo", "https://osd.example/logo.svg")
                .put("cover", "https://osd.example/cover.jpg");
        document.withObject("/speakers/1").put("photo", "https://people.example/1.jpg");
        document.withArray("/speakers/1/links")
                .addObject()
                .put("url", "https://blog.example/")
                .putObject("title")
                .put("en", "Her blog")
                .put("fr", "Son blog");
        var session = document.withObject("/sessions/0");
        session.remove("room");
        session.put("subtitle", "What we learned").put("language", "fr").put("doNotRecord", true);
        session.withArray("rooms").add("Janson").addObject().put("en", "Hall K").put("fr", "Salle K");
        session.withArray("links").addObject().put("title", "Slides").put("url", "https://slides.example/a?b=c");
        put(document).statusCode(201).body("", not(hasKey("warnings")));
        assertThat(stored(slug)).isEqualTo(document);
        put(document).statusCode(200);
        assertThat(stored(slug)).isEqualTo(document);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("https://faß.example/straße?ä=ö", "https://xn--fa-hia.example/stra%C3%9Fe?%C3%A4=%C3%B6"),
                Arguments.of("http://δοκιμή.example:8080", "http://xn--jxalpdlp.example:8080"),
                Arguments.of("https://Example.org/A%20b", "https://Example.org/A%20b"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressInAnyScriptBecomesOneThatProgramsKnow(String written, String known) throws Exception {
        var slug = given.uniqueSlug();
        put(Conference.document(slug, 1, 1, START).put("website", written)).statusCode(201);
        assertThat(stored(slug).get("website").textValue()).isEqualTo(known);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("website", "\"https://\"", "/website"),
                Arguments.of("logo", "\"https://a b.example\"", "/logo"),
                Arguments.of("cover", "\"https://a\u202eb.example\"", "/cover"),
                Arguments.of("privacyNotice", "\"data:text/plain,a\"", "/privacyNotice"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNoAddressIsNamed(String property, String value, String pointer) throws Exception {
        var document = Conference.document(given.uniqueSlug(), 1, 1, START);
        document.set(property, json.readTree(value));
        put(document).statusCode(422).body("errors.pointer", equalTo(List.of(pointer)));
    }

    @Test
    void aCodeHasNoOtherCharactersThanAnAddressCanShow() {
        var document = Conference.document(given.uniqueSlug(), 3, 1, START);
        document.withObject("/sessions/0").put("code", "_a");
        document.withObject("/sessions/1").put("code", "a b");
        document.withObject("/sessions/2").put("code", "é");
        put(document)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/sessions/0/code", "/sessions/1/code", "/sessions/2/code")));
    }

    /** However many there are, and whatever else is wrong around them. */
    @Test
    void faultsOfItemsAreToldBesideTheirNumber() throws Exception {
        var document = Conference.document(given.uniqueSlug(), 2001, 1, START);
        document.withObject("/sessions/7").put("type", "talk");
        document.withObject("/sessions/8")
                .put("room", "A")
                .withArray("rooms")
                .add("B")
                .add("C");
        put(document)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/sessions", "/sessions/7/type", "/sessions/8/rooms")));
    }

    @Test
    void twoSessionsInOneRoomAtOneTimeAreAWarningInTheAnswer() throws Exception {
        var slug = given.uniqueSlug();
        var document = Conference.document(slug, 3, 1, START);
        var first = document.withObject("/sessions/0")
                .put("room", "Janson")
                .put("start", at("09:30"))
                .put("end", at("11:00"));
        document.withObject("/sessions/1")
                .put("room", "Janson")
                .put("start", at("10:00"))
                .put("end", at("10:30"));
        var third = document.withObject("/sessions/2").put("start", at("10:45")).put("end", at("11:30"));
        third.remove("room");
        third.withArray("rooms").add("Lameere").add("Janson");
        var answer = put(document)
                .statusCode(201)
                .body(
                        "warnings",
                        equalTo(List.of(
                                warning("/sessions/1/room", "is taken at this time by session OSD_0000: Janson"),
                                warning("/sessions/2/rooms", "is taken at this time by session OSD_0000: Janson"))))
                .extract()
                .asString();
        first.put("end", at("10:00"));
        third.put("start", at("10:30")).put("end", at("11:30"));
        put(document).statusCode(200).body("", not(hasKey("warnings")));
        put((ObjectNode) json.readTree(answer)).statusCode(200);
    }

    private static Map<String, String> warning(String pointer, String detail) {
        return Map.of("pointer", pointer, "detail", detail);
    }

    private static String at(String time) {
        return "2031-02-01T" + time + ":00+01:00";
    }

    private static ValidatableResponse put(ObjectNode document) {
        return Api.withToken()
                .body(document.toString())
                .put("/api/v1/events/{slug}", document.get("slug").textValue())
                .then();
    }

    private JsonNode stored(String slug) throws Exception {
        return json.readTree(
                Api.withToken().get("/api/v1/events/{slug}/document", slug).asString());
    }
}
