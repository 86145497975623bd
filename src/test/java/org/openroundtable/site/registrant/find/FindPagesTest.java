package org.openroundtable.site.registrant.find;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class FindPagesTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Test
    void findingTheLinkTellsAnOnlookerNothing() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var found = UUID.randomUUID().toString();
        filledIn(slug, found).sendAndFollow();

        var known = HtmlForm.on("/registrations/find")
                .with("email", found + "@industry.example")
                .send();
        var unknown = HtmlForm.on("/registrations/find")
                .with("email", "stray@industry.example")
                .send();

        known.then().statusCode(200).body(containsString(found + "@industry.example"));
        unknown.then().statusCode(200);
        assertThat(known.asString().replace(found, "stray")).isEqualTo(unknown.asString());
        await().untilAsserted(() ->
                assertThat(letterbox.all("link", found + "@industry.example")).hasSize(1));
    }
}
