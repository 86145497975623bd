package org.openroundtable.organiser.figure.summary;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.login.OwnAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.language.Language;
import org.openroundtable.mail.Mail;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.report.summary.Summaries;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.Race.race;

/** The figures of an event by mail, for whoever wants that. */
@QuarkusTest
class SummaryPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    OwnAccount own;

    @Inject
    RoleGrants roles;

    @Inject
    RegistrationChanges changes;

    @Inject
    Summaries summaries;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    private String event;
    private StaffAccount viewer;

    @BeforeEach
    void somebodySeesAnEventOfWhichTheyWantNothing() {
        clock.set(Instant.parse("2026-10-07T12:00:00Z"));
        event = given.anEvent().titled("Round table").limitedTo(10, 2).openNow();
        viewer = organisers.with(Role.VIEWER, new Scope.OfEvent(event));
    }

    @Test
    void nobodyGetsThemUnasked() {
        people.register(event, "ada", "s1");
        tomorrow();
        assertThat(letterbox.all("summary", address())).isEmpty();
    }

    @Test
    void whoeverWantsThemDailyGetsThemOnceEachMorningWithWhatHasChanged() {
        people.register(event, "ada", "s1");
        choose("daily");
        clock.advance(Duration.ofMinutes(1));
        var ben = people.register(event, "ben", "s1");
        people.register(event, "cem", "s1");
        tomorrow();
        race(4, node -> {
            summaries.send();
            return node;
        });

        var mail = only();
        assertThat(mail.subject()).isEqualTo("Figures of Round table");
        assertThat(mail.text())
                .contains(
                        "These are the figures of Thursday, 8 October 2026",
                        "In brackets stands what has changed since Wednesday, 7 October 2026",
                        "Persons: 3 (+2)",
                        "Confirmed: 2 (+1)",
                        "Waiting: 1 (+1)",
                        "You have chosen to get these figures every day.",
                        "/organiser/events/" + event + "/figures");
        assertThat(mail.html()).contains("<strong>3</strong>", "(+2)", mail.unsubscribe());

        clock.advance(Duration.ofMinutes(1));
        changes.cancel(ben.token());
        tomorrow();
        assertThat(letterbox.all("summary", address())).hasSize(2).anySatisfy(second -> assertThat(second.text())
                .contains("Persons: 2 (−1)", "Confirmed: 2\n", "Waiting: 0 (−1)"));
        tomorrow();
        assertThat(letterbox.all("summary", address()))
                .anySatisfy(third -> assertThat(third.text()).contains("Nothing has changed since Friday, 9 October"));
    }

    @Test
    void itIsInTheirLanguage() {
        choose("weekly");
        own.describe(new Actor.Staff(viewer.id()), "Grace", Language.accepted("fr"), clock.instant());
        clock.set(Instant.parse("2026-10-12T12:00:00Z"));
        summaries.send();

        assertThat(only().text()).contains("Chiffres", "Vous avez choisi de recevoir ces chiffres tous les lundis.");
    }

    /** As programs that read mails do it, which are not signed in. */
    @Test
    void eachHasAnAddressThatEndsThem() {
        choose("daily");
        tomorrow();
        var end = URI.create(only().unsubscribe()).getPath();

        Organisers.requests().get(end).then().statusCode(200).body(containsString("Send me no more"));
        tomorrow();
        assertThat(letterbox.all("summary", address())).hasSize(2);
        Organisers.requests()
                .contentType(ContentType.URLENC)
                .formParam("List-Unsubscribe", "One-Click")
                .post(end)
                .then()
                .statusCode(200);
        Organisers.requests()
                .multiPart("List-Unsubscribe", "One-Click")
                .post(end)
                .then()
                .statusCode(200);

        tomorrow();
        assertThat(letterbox.all("summary", address())).hasSize(2);
        signedIn().get(page()).then().body(containsString("<option value=\"\" selected>"));
    }

    @Test
    void whatIsChosenStandsOnTheAccountAndCanBeTakenBack() {
        choose("weekly");
        signedIn().get("/organiser/account").then().body(containsString(page()), containsString("Every Monday"));
        signedIn().formParam("rhythm", "hourly").post(page()).then().statusCode(400);
        signedIn().formParam("none", "").post(page()).then().statusCode(400);
        signedIn().get("/organiser/account").then().body(containsString("Every Monday"));
        choose("");
        clock.advance(Duration.ofDays(8));
        summaries.send();
        assertThat(letterbox.all("summary", address())).isEmpty();
    }

    @Test
    void noneComesAWeekAfterTheEventNorToWhomItIsNoBusinessAnyMore() {
        choose("daily");
        var other = organisers.with(Role.VIEWER, new Scope.OfEvent(event));
        organisers
                .signedIn(other)
                .formParam("rhythm", "daily")
                .post(page())
                .then()
                .statusCode(303);
        roles.revoke(other.id(), new Scope.OfEvent(event), Actor.SYSTEM, clock.instant());
        tomorrow();
        assertThat(letterbox.all("summary", other.email().value())).isEmpty();
        assertThat(letterbox.all("summary", address())).hasSize(1);

        clock.advance(Duration.ofDays(45));
        summaries.send();
        assertThat(letterbox.all("summary", address())).hasSize(1);
    }

    private void tomorrow() {
        clock.advance(Duration.ofDays(1));
        summaries.send();
    }

    private void choose(String rhythm) {
        signedIn().formParam("rhythm", rhythm).post(page()).then().statusCode(303);
    }

    private Mail only() {
        return letterbox.only("summary", address());
    }

    private String page() {
        return "/organiser/events/" + event + "/figures/summary";
    }

    private String address() {
        return viewer.email().value();
    }

    private RequestSpecification signedIn() {
        return organisers.signedIn(viewer);
    }
}
