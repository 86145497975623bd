package org.openroundtable.organiser.settings;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.file.Samples;
import org.openroundtable.installation.Installation;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.staff.Organisers.requests;

/** The logo of the installation, and where it shows. */
@QuarkusTest
class LogoPagesTest {

    private static final String SETTINGS = "/organiser/settings";

    @Inject
    Settings settings;

    @Inject
    Organisers organisers;

    @Inject
    Installation installation;

    @AfterEach
    void forget() {
        settings.forget();
    }

    @Test
    void aLogoStandsOnEveryPageUntilItIsRemoved() {
        upload(Samples.picture("png", 900, 300), "logo.png").then().statusCode(303);
        var logo = installation.settings().logo();
        Settings.page("/events", "en").then().body(containsString("<img src=\"" + logo.path() + "\" alt=\"\""));
        requests().get(logo.path()).then().statusCode(200).header("Cache-Control", containsString("immutable"));

        upload(Samples.picture("png", 300, 300), "other.png").then().statusCode(303);
        requests().get(logo.path()).then().statusCode(404);
        upload(Samples.pdf(), "logo.png")
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#file\""),
                        containsString(installation.settings().logo().path()));

        var path = installation.settings().logo().path();
        organisers
                .asAdministrator()
                .contentType("application/x-www-form-urlencoded")
                .post(SETTINGS + "/logo/removal")
                .then()
                .statusCode(303);
        assertThat(installation.settings().logo()).isNull();
        requests().get(path).then().statusCode(404);
    }

    private Response upload(byte[] content, String name) {
        return organisers.asAdministrator().multiPart("file", name, content).post(SETTINGS + "/logo");
    }
}
