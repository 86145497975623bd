package org.openroundtable.registration.desk;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.RegistrationByApi.Try;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

/**
 * One address comes twice at the same moment, once for a session with room and once for a full one: two ways through the
 * desk that meet on the address and on the limits. Others register, cancel and change the event meanwhile.
 */
@QuarkusTest
class SameAddressAtOnceTest {

    private static final int PAIRS = 60;
    private static final int KINDS = 5;

    @Inject
    Given given;

    @TestHTTPResource("/api/v1/events/")
    URL events;

    private EventBuilder event;
    private RegistrationByApi free;
    private RegistrationByApi full;

    @BeforeEach
    void fillOneSession() throws Exception {
        event = given.anEvent().limitedTo(null, 5_000, 1);
        var registrations = events.toURI().resolve(event.openNow() + "/registrations");
        free = new RegistrationByApi(registrations, "s1");
        full = new RegistrationByApi(registrations, "s2");
        assertThat(full.by("first").isRegistered()).isTrue();
    }

    @Test
    void oneOfTheTwoIsRegisteredAndNobodyFails() {
        var leaving = race(PAIRS, 8, i -> free.by("leaving" + i));

        var statuses = race(PAIRS * KINDS, 4 * KINDS, i -> turn(i / KINDS, i % KINDS, leaving));

        assertThat(statuses).allMatch(status -> status > 0 && status < 500);
        for (var pair = 0; pair < PAIRS; pair++) {
            assertThat(Stream.of(statuses.get(pair * KINDS), statuses.get(pair * KINDS + 1)))
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    private int turn(int number, int kind, List<Try> leaving) {
        return switch (kind) {
            case 0 -> free.by("twice" + number).status();
            case 1 -> full.by("twice" + number).status();
            case 2 -> full.by("bystander" + number).status();
            case 3 ->
                given().contentType("application/x-www-form-urlencoded")
                        .redirects()
                        .follow(false)
                        .post(leaving.get(number).page() + "/cancellation")
                        .statusCode();
            default -> number % 10 == 0 ? put() : free.by("other" + number).status();
        };
    }

    private synchronized int put() {
        event.openNow();
        return 200;
    }
}
