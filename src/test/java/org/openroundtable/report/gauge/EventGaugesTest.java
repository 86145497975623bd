package org.openroundtable.report.gauge;

import java.net.URI;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EventGaugesTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    TestClock clock;

    @Test
    void eventsThatAreOpenAreCountedTogetherAndNotAtEachLook() {
        var slug = given.anEvent().limitedTo(null, 1).closingIn(Duration.ofMinutes(2));
        people.register(slug, "ada", "s1");
        people.register(slug, "ben", "s1");
        clock.set(clock.instant().plusSeconds(11));

        assertThat(look())
                .contains("openroundtable_registrations{event=\"" + slug + "\",state=\"confirmed\"} 2.0")
                .contains("openroundtable_places{event=\"" + slug + "\",state=\"confirmed\"} 1.0")
                .contains("openroundtable_places{event=\"" + slug + "\",state=\"waiting\"} 1.0");

        people.register(slug, "cat");
        assertThat(look()).contains("openroundtable_registrations{event=\"" + slug + "\",state=\"confirmed\"} 2.0");
        people.register(slug, "dan", "s1");
        clock.set(clock.instant().plusSeconds(11));
        assertThat(look())
                .contains("openroundtable_registrations{event=\"" + slug + "\",state=\"confirmed\"} 4.0")
                .contains("openroundtable_places{event=\"" + slug + "\",state=\"waiting\"} 2.0");

        clock.set(clock.instant().plusSeconds(120));
        assertThat(look()).doesNotContain(slug);
    }

    private String look() {
        return given().get(metrics).asString();
    }
}
