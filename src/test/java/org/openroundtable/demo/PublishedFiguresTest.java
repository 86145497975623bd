package org.openroundtable.demo;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

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

    @Inject
    Organisers organisers;

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

    /** "39 countries, 181 organisations, three panels with more than 300 registrations each". */
    @Test
    void thePressLineCanBeFrozenAndCountedAgain() {
        var slug = pastEdition();
        var statements = "/organiser/events/" + slug + "/figures/statements";
        var query = "?asOf=2020-11-06T12:00&known=then&above=300";

        assertThat(organisers.as(Role.ORGANISER, slug).get(statements + query).asString())
                .contains(
                        "As at 6 November 2020, 12:00 CET: 39 countries, 181 organisations, 397 persons;"
                                + " 3 sessions with more than 300 registrations each.",
                        "Au 6 novembre 2020, 12:00 CET\u00a0: 39 pays, 181 organismes, 397 personnes\u202f;"
                                + " 3 sessions avec plus de 300 inscriptions chacune.",
                        "Stand 6. November 2020, 12:00 MEZ: 39 Länder, 181 Organisationen, 397 Personen;"
                                + " 3 Sitzungen mit jeweils mehr als 300 Anmeldungen.");
        var frozen = organisers
                .as(Role.ORGANISER, slug)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("asOf", "2020-11-06T12:00")
                .formParam("known", "then")
                .formParam("above", "300")
                .post(statements);
        frozen.then().statusCode(303);
        assertThat(frozen.header("Location")).contains(statements + "/1");
        assertThat(organisers.as(Role.VIEWER, slug).get(statements + "/1").asString())
                .contains("All numbers are the same.", "from history_entry h join registration r")
                .doesNotContain("<form method=\"post\" action=\"" + statements);
    }

    @Test
    void theTransparencyTableHasARowForEachOrganisation() throws IOException {
        var slug = pastEdition();
        var csv = organisers
                .as(Role.VIEWER, slug)
                .get("/organiser/events/" + slug + "/figures/transparency.csv")
                .asString();
        try (var rows = CSVParser.parse(csv.replace("\ufeff", ""), CSVFormat.RFC4180)) {
            var read = rows.getRecords();
            assertThat(read).hasSize(1 + 181);
            assertThat(read.get(0))
                    .containsExactly(
                            "Record",
                            "Date",
                            "Subject",
                            "Type of meeting",
                            "Place",
                            "Organiser’s representative",
                            "Organisation",
                            "Type of organisation");
            assertThat(read.get(1).get(0)).isEqualTo(slug);
            assertThat(read.get(1).get(1)).isEqualTo("2020-11-03/2020-11-05");
        }
        organisers
                .as(Role.VIEWER, slug)
                .get("/organiser/events/" + slug + "/figures/transparency.xlsx")
                .then()
                .statusCode(200);
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
