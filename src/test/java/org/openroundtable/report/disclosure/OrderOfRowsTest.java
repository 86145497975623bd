package org.openroundtable.report.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** In which order everybody is told what is counted. */
@QuarkusTest
class OrderOfRowsTest {

    @Inject
    Given given;

    private String slug;

    /** Rows in order of numbers that are hidden would tell them, together with the total. */
    @Test
    void whatIsNotToldStandsInOrderOfItsCodeAlone() {
        slug = given.anEvent().openNow();
        register("DE", "company", 9);
        register("FR", "company", 2);
        register("MT", "company", 1);
        register("AT", "company", 1);

        Api.anonymous()
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .body("by.country.code", equalTo(List.of("AT", "DE", "FR", "MT")))
                .body("by.country.number.findAll { it != null }", hasSize(0));
        assertThat(found("country,(..),", read("/api/v1/events/" + slug + "/figures?format=csv")))
                .containsExactly("AT", "DE", "FR", "MT");
        assertThat(found("<th scope=\"row\">(Austria|Germany|France|Malta)<", read("/events/" + slug + "/figures")))
                .containsExactly("Austria", "Germany", "France", "Malta");
        register("SE", "academiaResearch", 5);
        register("SE", "other", 3);
        register("SE", "associationOrStandardsBody", 2);
        Api.anonymous()
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .body("by.country.code", equalTo(List.of("SE", "AT", "DE", "FR", "MT")))
                .body(
                        "by.organisationType.code",
                        equalTo(List.of("company", "academiaResearch", "associationOrStandardsBody", "other")))
                .body("by.organisationType.number.findAll { it != null }", equalTo(List.of(13, 5)));
    }

    private void register(String country, String type, int persons) {
        for (var person = 0; person < persons; person++) {
            var body = Registrations.body(UUID.randomUUID() + "@figures.example");
            body.put("country", country);
            body.put("organisationType", type);
            Registrations.register(slug, body).statusCode(201);
        }
    }

    private static String read(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
