package org.openroundtable.registration.desk;

import java.net.URL;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.database.Statements;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** What is sent to the database for one registration is what makes it fast or slow. */
@QuarkusTest
class RegistrationCostTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Statements statements;

    @TestHTTPResource("/api/v1/events/")
    URL events;

    @Test
    void whereThereIsRoomItTakesTenStatementsWhateverIsChosen() {
        assertThat(fewestStatements(100)).isEqualTo(10);
    }

    @Test
    void inTheLineItTakesSixteen() {
        assertThat(fewestStatements(0)).isEqualTo(16);
    }

    @Test
    void overTheApiItTakesTenTheEventIncluded() throws Exception {
        var event = given.anEvent().limitedTo(100, 100, 100).openNow();
        var api = new RegistrationByApi(events.toURI().resolve(event + "/registrations"), "s1", "s2");

        assertThat(fewest(i -> assertThat(api.by("api" + i).isRegistered()).isTrue()))
                .isEqualTo(10);
    }

    /** Nobody is to tell who is registered by how long the answer takes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void whereTheAnswerComesByMailAKnownAddressTakesAsManyAsANewOneButForOne(int capacity) {
        var event = given.anEvent()
                .confirmingAddresses(Duration.ofHours(1))
                .limitedTo(capacity, 100)
                .openNow();
        var fresh = fewest(i -> people.come(event, "person" + i + "x", "s1"));

        assertThat(fewest(i -> people.come(event, "person" + i + "x", "s1"))).isCloseTo(fresh, within(1L));
    }

    /** What is sent, and the page that it leads to; the page of the event and the form are kept. */
    @Test
    void inABrowserItTakesFourteen() {
        var event = given.anEvent().limitedTo(100, 100, 100).openNow();

        assertThat(fewest(i -> {
                    given().get("/events/" + event).then().statusCode(200);
                    var form = filledIn(event, "browser" + i)
                            .with("sessions", "s1")
                            .with("sessions", "s2");
                    given().get(form.sendAndFollow()).then().statusCode(200);
                }))
                .isEqualTo(14);
    }

    @Test
    void thePageOfTheEventTakesSixWhenItIsNotKept() {
        var event = given.anEvent().limitedTo(100, 100, 100).openNow();

        assertThat(fewest(i -> given().get("/events/" + event + "?" + i).then().statusCode(200)))
                .isEqualTo(6);
    }

    /** Of several registrations, because one now and then fetches a range of ids besides. */
    private long fewestStatements(int capacity) {
        var event = given.anEvent().limitedTo(capacity, 100, 100).openNow();
        return fewest(i -> people.register(event, "person" + i + "x", "s1", "s2"));
    }

    private long fewest(IntConsumer registration) {
        return IntStream.range(0, 5)
                .mapToLong(i -> statements.of(() -> registration.accept(i)))
                .min()
                .orElseThrow();
    }
}
