package org.openroundtable.site.event.figure;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.page.Markup;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FigurePagesTest {

    @Inject
    Given given;

    @Test
    void figuresStandBesideWhatTheyCountAndSmallOnesAreNotTold() {
        var slug = given.anEvent().withSession("p1", 20).openNow();
        for (var country : "DE DE DE DE DE DE DE DE DE FR FR MT".split(" ")) {
            var body = Registrations.body(UUID.randomUUID() + "@figures.example", "p1");
            body.put("country", country);
            Registrations.register(slug, body).statusCode(201);
        }

        assertThat(page(slug, "en"))
                .containsSubsequence("As of", "Persons", "12", "nobody is counted twice", "Countries", "3")
                .containsSubsequence(
                        "Persons by country", "Germany", "5 or more", "France", "1 to 4", "Malta", "1 to 4")
                .containsSubsequence("CC BY 4.0", "/api/v1/events/" + slug + "/figures", "?format=csv");
        assertThat(page(slug, "de")).containsSubsequence("Personen nach Land", "Frankreich", "1 bis 4");
        assertThat(page(slug, "fr")).containsSubsequence("Allemagne", "5 ou plus", "Malte", "1 à 4");
        assertThat(given().get("/events/{slug}", slug).asString()).contains("/events/" + slug + "/figures\"");
    }

    @Test
    void whereNobodyIsThereIsNothingToTellApart() {
        assertThat(page(given.anEvent().openNow(), "en")).contains("There is nothing to be told apart here");
        given().get("/events/{slug}/figures", given.uniqueSlug()).then().statusCode(404);
    }

    private static String page(String slug, String language) {
        var page = given().cookie("language", language).get("/events/{slug}/figures", slug);
        page.then().statusCode(200);
        return Markup.folded(page.asString());
    }
}
