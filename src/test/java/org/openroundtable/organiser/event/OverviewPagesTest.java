package org.openroundtable.organiser.event;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OverviewPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    @Test
    void anOrganiserSeesHowRegistrationStandsWhatIsToBeDoneAndWhatWasDoneLast() {
        var event = eventWithAnnaAndBen();

        assertThat(overview(event, Role.ORGANISER))
                .containsPattern("Open until.*2 registered of 8.*Session s1.*One registered of 1, one waiting.*1 / 1")
                .contains(
                        "One panel has no moderator",
                        "Latest changes",
                        "Anna",
                        "/actions\"",
                        "/team\"",
                        "/registrations\"");
    }

    @Test
    void aViewerSeesFiguresAndNoPersons() {
        var event = eventWithAnnaAndBen();

        assertThat(overview(event, Role.VIEWER))
                .contains("2 registered of 8", "Nothing needs you now.", "/history\"")
                .doesNotContain("Anna", "/basics\"", "/actions\"", "/team\"", "/registrations\"");
    }

    @Test
    void whoHasComeIsCountedOnceTheEventHasBegunAlsoForViewers() {
        var builder = given.anEvent().withSession("s1", 1).withSession("later", 1);
        var event = builder.openNow();
        var anna = people.register(event, "Anna", "s1");
        people.register(event, "Ben");
        assertThat(overview(event, Role.VIEWER)).doesNotContain("present");

        clock.set(builder.startOf("s1"));
        assertThat(overview(event, Role.VIEWER)).contains("Present in at least one session: 0 of 2 confirmed");
        Stream.of("opening", "s1").forEach(session -> organisers
                .as(Role.DESK, event)
                .formParam("registration", anna.registration().id())
                .post("/organiser/events/" + event + "/attendance/" + session + "/presence")
                .then()
                .statusCode(303));

        assertThat(overview(event, Role.VIEWER))
                .contains("Present in at least one session: 1 of 2 confirmed")
                .containsPattern("Present</th>.*1 of 2 present.*Session s1.*1 of 1 present")
                .doesNotContain("Anna", "0 of 0 present");
    }

    private String eventWithAnnaAndBen() {
        var event = given.anEvent().withCapacity(8).withSession("s1", 1).openNow();
        people.register(event, "Anna", "s1");
        people.register(event, "Ben", "s1");
        return event;
    }

    private String overview(String event, Role role) {
        return Markup.folded(organisers
                .as(role, event)
                .get("/organiser/events/" + event)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
