package org.openroundtable.demo;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What is published of the edition of November 2020. */
@QuarkusTest
class PublishedFiguresTest {

    @Inject
    Editions editions;

    @Inject
    PastRegistrations pastRegistrations;

    @Inject
    Given given;

    /** The press line stands, and who is alone from a country is not told apart. */
    @Test
    void totalsAndLargeSessionsAreToldAndSmallCountriesAreNot() {
        var slug = pastEdition();

        var figures = figures(slug, "");
        assertThat(Stream.of("persons", "countries", "organisations")
                        .map(code -> figures.getInt("figures." + code + ".number")))
                .containsExactly(397, 39, 181);
        assertThat(figures.<Integer>getList("by.session.number")).containsExactly(333, 323, 311);
        assertThat(figures.getInt("by.country.find { it.code == 'DE' }.number")).isEqualTo(46);
        assertThat(figures.<Integer>getList("by.country.findAll { it.number == null }.atMost"))
                .hasSize(15)
                .containsOnly(4);
        assertThat(figures.<Integer>getList("by.country.number"))
                .filteredOn(Objects::nonNull)
                .hasSize(24)
                .allMatch(number -> number >= 5);
        assertThat(figures(slug, "?asOf=2020-10-22T12:00").getInt("figures.persons.number"))
                .isBetween(100, 250);
    }

    private static JsonPath figures(String slug, String query) {
        return given().get("/api/v1/events/" + slug + "/figures" + query).jsonPath();
    }

    private String pastEdition() {
        var slug = given.uniqueSlug();
        QuarkusTransaction.requiringNew().run(() -> editions.createPast(slug));
        pastRegistrations.enterInto(slug);
        return slug;
    }
}
