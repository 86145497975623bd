package org.openroundtable.api.event;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What anybody may know of who takes part. */
@QuarkusTest
class PublicFiguresTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private Instant start;
    private String slug;

    @BeforeEach
    void six() {
        start = clock.instant();
        clock.set(start);
        slug = given.anEvent().withSession("p1", 20).withSession("p2", 20).openNow();
        for (var country : List.of("DE", "DE", "DE", "DE", "DE", "DE", "DE", "DE", "DE", "FR", "FR", "MT")) {
            clock.advance(Duration.ofMinutes(1));
            register(country, country.equals("MT") ? "p2" : "p1");
        }
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void totalsAreToldAndSmallCountsAreNot() {
        publicly("")
                .body("slug", equalTo(slug))
                .body("complete", equalTo(false))
                .body("licence", containsString("creativecommons.org"))
                .body("figures.persons.number", equalTo(12))
                .body("figures.persons.definition", containsString("nobody is counted twice"))
                .body("figures.countries.number", equalTo(3))
                .body("figures.organisations.number", equalTo(1))
                .body("figures", not(hasKey("waiting")))
                .body("by.country.code", equalTo(List.of("DE", "FR", "MT")))
                .body("by.country[0].number", nullValue())
                .body("by.country[0].atLeast", equalTo(5))
                .body("by.country[1].atLeast", equalTo(1))
                .body("by.country[1].atMost", equalTo(4))
                .body("by.country[2].atMost", equalTo(4))
                .body("by.session[0].code", equalTo("p1"))
                .body("by.session[0].number", equalTo(11))
                .body("by.session[1].atMost", equalTo(4))
                .body("figures.places.number", nullValue())
                .body("figures.places.atLeast", equalTo(12))
                .body("by", not(hasKey("organisation")))
                .body("$", not(hasKey("registrations")));
    }

    @Test
    void ofTwoOfOneNameTheCountryIsTold() {
        var name = "Namesake of " + slug;
        people.registerFrom(name, "DE", slug, "german");
        people.registerFrom(name, "FI", slug, "finnish");

        Api.withToken()
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .body("by.organisation.findAll { it.name == '" + name + "' }.country", containsInAnyOrder("DE", "FI"))
                .body("by.organisation.findAll { it.name != '" + name + "' }.country", contains(nullValue()));
    }

    @Test
    void withATokenAllIsTold() {
        Api.withToken()
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .body("complete", equalTo(true))
                .body("by.country.number", equalTo(List.of(9, 2, 1)))
                .body("by.session.number", equalTo(List.of(11, 1)))
                .body("by.organisation.number", equalTo(List.of(12)))
                .body("by.state[0].code", equalTo("confirmed"))
                .body("figures.waiting.number", equalTo(0))
                .body("figures.noShows", not(hasKey("number")));
    }

    @Test
    void aMomentOfThePastGivesWhatWasTrueThen() {
        var then = start.plus(Duration.ofMinutes(6)).toString();
        publicly("?asOf=" + then)
                .body("figures.persons.number", equalTo(6))
                .body("figures.countries.number", equalTo(1))
                .body("known", equalTo("then"));
        publicly("?known=now&asOf=" + then).body("known", equalTo("now"));
        assertThat(Instant.from(
                        OffsetDateTime.parse(publicly("?asOf=" + then).extract().path("asOf"))))
                .isEqualTo(then);
        Api.withToken()
                .get("/api/v1/events/{slug}/figures?asOf={then}", slug, then)
                .then()
                .body("by.country.number", equalTo(List.of(6)))
                .body("$", not(hasKey("placesLeft")));
    }

    /** Neither the number nor from where. */
    @Test
    void ofVeryFewNothingIsToldApart() {
        var few = given.anEvent().openNow();
        Registrations.register(few, Registrations.body("one@figures.example")).statusCode(201);

        Api.anonymous()
                .get("/api/v1/events/{slug}/figures", few)
                .then()
                .statusCode(200)
                .body("figures.persons.atMost", equalTo(4))
                .body("figures.countries.atMost", equalTo(4))
                .body("by.country", equalTo(List.of()));
    }

    @Test
    void theyAreThereAsATable() {
        var csv = given().accept("text/csv")
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv.replace("\r\n", "\n"))
                .contains("table,code,name,number,atLeast,atMost\n", "\nfigure,persons,Persons,12,,\n")
                .contains("\ncountry,MT,Malta,,1,4\n", "about,licence,https://creativecommons.org");
        assertThat(given().get("/api/v1/events/{slug}/figures?format=csv", slug)
                        .asString()
                        .replaceAll("about,asOf.*", ""))
                .isEqualTo(csv.replaceAll("about,asOf.*", ""));
        publicly("?format=json");
    }

    @Test
    void whoeverHasThemIsToldSo() {
        var first = publicly("").extract();
        assertThat(first.header("Cache-Control")).contains("max-age=2");
        assertThat(first.header("Vary")).contains("Authorization", "Accept-Language");
        clock.advance(Duration.ofSeconds(5));
        Api.anonymous()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .statusCode(304);
        register("SE", "p1");
        Api.anonymous()
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .statusCode(200);
    }

    @Test
    void namesAreInTheReadersLanguage() {
        Api.anonymous()
                .header("Accept-Language", "de")
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .body("figures.persons.name", equalTo("Personen"))
                .body("by.country[0].name", equalTo("Deutschland"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=soon",
                "asOf=2199-01-01T00:00:00Z",
                "asOf=2020-13-01T00:00:00Z",
                "asOf=",
                "asOf=-4714-01-01T00:00:00Z",
                "asOf=-999999999-01-01T00:00",
                "asOf=%2B999999999-12-31T23:59:59Z",
                "asOf=1899-12-31T23:59:59Z",
                "known=always",
                "format=xml",
                "at=2020-01-01T00:00:00Z",
                "known=now&known=then"
            })
    void whatNobodyKnowsIsRefused(String query) {
        for (var caller : List.of(Api.anonymous(), Api.withToken())) {
            Registrations.problem(
                    caller.urlEncodingEnabled(false)
                            .get("/api/v1/events/" + slug + "/figures?" + query)
                            .then(),
                    400,
                    "invalid-parameter");
        }
    }

    private ValidatableResponse publicly(String query) {
        return Api.anonymous()
                .get("/api/v1/events/" + slug + "/figures" + query)
                .then()
                .statusCode(200);
    }

    private void register(String country, String session) {
        var body = Registrations.body("p" + clock.instant().toEpochMilli() + "@figures.example", session);
        body.put("country", country);
        Registrations.register(slug, body).statusCode(201);
    }
}
