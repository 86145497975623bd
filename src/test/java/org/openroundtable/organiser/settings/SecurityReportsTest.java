package org.openroundtable.organiser.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** Whom to tell of weaknesses of the site (RFC 9116). */
@QuarkusTest
class SecurityReportsTest {

    private static final String SETTINGS = "/organiser/settings";

    @Inject
    Settings settings;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    @AfterEach
    void forget() {
        settings.forget();
    }

    @Test
    void whoFindsAWeaknessReadsWhomToTellUntilTheDayThatWasSaid() {
        save("security@agency.example", "2020-11-30").then().statusCode(303);
        clock.set(Instant.parse("2020-11-30T23:59:59Z"));
        var file = Settings.page("/.well-known/security.txt", "de");
        assertThat(file.contentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(file.asString()).startsWith("""
                        Contact: mailto:security@agency.example
                        Expires: 2020-12-01T00:00:00Z
                        Preferred-Languages: en, fr, de
                        Canonical: http""");
        clock.set(Instant.parse("2020-12-01T00:00:00Z"));
        Settings.page("/.well-known/security.txt", "en").then().statusCode(404);
        organisers.asAdministrator().get(SETTINGS).then().body(containsString("That day has passed"));

        save("https://agency.example/weaknesses", "2021-03-31").then().statusCode(303);
        Settings.page("/.well-known/security.txt", "en")
                .then()
                .body(containsString("Contact: https://agency.example/weaknesses\n"));
        save("", "").then().statusCode(303);
        Settings.page("/.well-known/security.txt", "en").then().statusCode(404);
    }

    @Test
    void reportsNeedBothAnAddressAndADay() {
        for (var wrong : List.of(
                Map.entry("http://agency.example", "2021-03-31"),
                Map.entry("the office", "2021-03-31"),
                Map.entry("security@agency.example", ""),
                Map.entry("security@agency.example", "2021-02-31"))) {
            save(wrong.getKey(), wrong.getValue()).then().statusCode(422);
        }
        Settings.page("/.well-known/security.txt", "en").then().statusCode(404);
    }

    private Response save(String contact, String goodUntil) {
        return settings.send(
                SETTINGS, Map.of("securityReports-contact", contact, "securityReports-goodUntil", goodUntil));
    }
}
