package org.openroundtable.web.queue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.RegistrationByApi.Try;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

/**
 * Many at once, on the application as delivered and just started: nothing is compiled yet, and every request is slow.
 * All of it with the settings that it is shipped with, but for the limit on how often one network address may try.
 */
class BurstIT {

    @TempDir
    Path directory;

    @Test
    void fourHundredAtOnceForAHundredSeatsFillThemAndNobodyFails() {
        try (var application = start()) {
            Api.anEvent(application.at("/"), "rush").limitedTo(100, 100).openNow();

            var tries = rush(application, "rush", 400);

            assertThat(tries).extracting(Try::status).isSubsetOf(201, 503);
            assertThat(tries)
                    .filteredOn(one -> one.isRegistered() && one.state().equals("confirmed"))
                    .hasSize(100);
            standInOrderOfArrival(tries);
        }
    }

    @Test
    void aThousandAtOnceOnAFullAndOnAnOpenEventLeaveOthersTheirTurn() {
        try (var application = start()) {
            Api.anEvent(application.at("/"), "full").limitedTo(0, 0).openNow();
            Api.anEvent(application.at("/"), "open").limitedTo(5_000, 5_000).openNow();
            Api.anEvent(application.at("/"), "other").limitedTo(10, 10).openNow();
            var onFull = CompletableFuture.supplyAsync(() -> rush(application, "full", 1_000));
            var onOpen = CompletableFuture.supplyAsync(() -> rush(application, "open", 1_000));

            var other = form(application, "other").by("other");

            assertThat(given().get(application.at("/events/other")).statusCode())
                    .isEqualTo(200);
            assertThat(other.isRegistered()).isTrue();
            assertThat(List.of(onFull.isDone(), onOpen.isDone()))
                    .as("the bursts go on")
                    .containsOnly(false);
            assertThat(onFull.join()).extracting(Try::status).isSubsetOf(201, 503);
            assertThat(onOpen.join()).extracting(Try::status).isSubsetOf(201, 503);
            assertThat(onOpen.join()).filteredOn(Try::isRegistered).allMatch(one -> one.state()
                    .equals("confirmed"));
            standInOrderOfArrival(onFull.join());
        }
    }

    @Test
    void oneAddressTwiceAtOnceOnEitherWayHarmsNobody() {
        try (var application = start()) {
            Api.anEvent(application.at("/"), "twice").limitedTo(null, 5_000, 0).openNow();
            var registrations = application.at("/api/v1/events/twice/registrations");
            var free = new RegistrationByApi(registrations, "s1");
            var full = new RegistrationByApi(registrations, "s2");

            // of three the first two are one person, once for a session with room and once for a full one
            var tries = race(600, 60, i -> switch (i % 3) {
                case 0 -> free.by("twice" + i / 3);
                case 1 -> full.by("twice" + i / 3);
                default -> full.by("bystander" + i);
            });

            assertThat(tries).extracting(Try::status).isSubsetOf(201, 409, 503);
            assertThat(tries.stream().filter(Try::isRegistered).map(Try::email)).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoeverGuessesPasswordsByTheHundredsTakesNoThreadFromOthers() {
        try (var application = start()) {
            Api.anEvent(application.at("/"), "other").limitedTo(10, 10).openNow();
            var guesses =
                    CompletableFuture.supplyAsync(() -> race(400, 400, i -> given().formParam("email", "a@b.example")
                            .formParam("password", "not the right one")
                            .post(application.at("/organiser/sign-in"))
                            .statusCode()));

            for (var person : List.of("ada", "ben", "cem")) {
                assertThat(form(application, "other").by(person).isRegistered()).isTrue();
                given().get(application.at("/organiser/sign-in")).then().statusCode(200);
            }

            assertThat(guesses.isDone()).as("the guesses go on").isFalse();
            assertThat(guesses.join()).isSubsetOf(422, 503);
        }
    }

    /** Whoever was answered before somebody else has sent anything stands before them, and nobody's number is missing. */
    private static void standInOrderOfArrival(List<Try> tries) {
        var waiting = tries.stream()
                .filter(one -> one.isRegistered() && one.state().equals("waiting"))
                .sorted(Comparator.comparing(BurstIT::position))
                .toList();
        assertThat(waiting)
                .extracting(BurstIT::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, waiting.size()).boxed().toList());
        for (var one : waiting) {
            assertThat(waiting).noneMatch(other -> other.answered() < one.sent() && position(other) > position(one));
        }
    }

    private static long position(Try one) {
        return one.answer().getLong("waitingPosition");
    }

    private static List<Try> rush(ApplicationProcess application, String slug, int persons) {
        var form = form(application, slug);
        return race(persons, i -> form.by("person" + i));
    }

    private static RegistrationByApi form(ApplicationProcess application, String slug) {
        return new RegistrationByApi(application.at("/api/v1/events/" + slug + "/registrations"), "s1");
    }

    private ApplicationProcess start() {
        return ApplicationProcess.start(directory, Map.of());
    }
}
