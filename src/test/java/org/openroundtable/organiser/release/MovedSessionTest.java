package org.openroundtable.organiser.release;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.mail.Mail;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.RegistrationByForm;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;

/** A session that organisers move, by pages alone: whom it affects, who is written to, and what their calendars show. */
@QuarkusTest
class MovedSessionTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    Letterbox letterbox;

    @Test
    void thoseInItAreShownAndWrittenToAloneAndTheirEntryMoves() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", 10).openNow();
        var ada = register(slug, "ada", "s1");
        register(slug, "ben", "s2");
        var before = entry(only("confirmation", slug, "ada"));
        var page = "/organiser/events/" + slug + "/publication";

        editing.send(slug, "sessions/s1/slot", Map.of("by", "60")).then().statusCode(303);
        organisers
                .as(Role.ORGANISER, slug)
                .get(page)
                .then()
                .body(containsString("2 people are registered."), containsString("One person would be written to."));
        organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", editing.version(slug))
                .formParam("release", 1)
                .post(page)
                .then()
                .statusCode(303);

        assertThat(letterbox.occasions(address(slug, "ben"))).containsExactly("confirmation");
        assertThat(letterbox.occasions(address(slug, "ada"))).containsExactly("confirmation", "session-changes");
        var after = entry(only("session-changes", slug, "ada"));
        assertThat(start(after)).isEqualTo(start(before).plus(Duration.ofHours(1)));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        var now = RestAssured.get(ada + "/calendar.ics").asString();
        assertThat(start(entry(now))).isEqualTo(start(after));
    }

    private Mail only(String occasion, String slug, String person) {
        return letterbox.only(occasion, address(slug, person));
    }

    private static String register(String slug, String person, String session) {
        return RegistrationByForm.filledIn(slug, slug + "-" + person)
                .with("sessions", session)
                .sendAndFollow();
    }

    private static String address(String slug, String person) {
        return slug + "-" + person + "@industry.example";
    }

    private static VEvent entry(Mail mail) {
        return entry(new String(mail.attachment().content(), StandardCharsets.UTF_8));
    }

    private static VEvent entry(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().stream()
                .filter(event -> event.getSummary().getValue().contains("Session s1"))
                .findFirst()
                .orElseThrow();
    }

    private static Instant start(VEvent entry) {
        return entry.getDateStart().getValue().toInstant();
    }
}
