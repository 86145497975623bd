package org.openroundtable.registration.invitation;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.guest.Guests;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

/** What is known of people who were invited and never registered goes some time after the event. */
@QuarkusTest
class InvitationRetentionTest {

    private final String person = "p" + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    Guests guests;

    @Inject
    Organisers organisers;

    @Inject
    InvitationRetention retention;

    @Inject
    TestClock clock;

    @Test
    void whoNeverRegisteredIsForgottenAndWhoDidIsNot() {
        var slug = given.anEvent().openNow();
        guests.invite(slug, "Silent Guest <" + person + "silent@guest.example> Quiet Inc");
        guests.invite(slug, person + "comes@industry.example");
        var unanswered = guests.link("invited", person + "silent@guest.example");
        var form = HtmlForm.on(guests.link("invited", person + "comes@industry.example"));
        RegistrationByForm.fillIn(form, person + "comes").sendAndFollow();
        var desk = organisers.with(Role.DESK, new Scope.OfEvent(slug));
        var page = "/organiser/events/" + slug + "/invitations";
        var end = Duration.ofDays(40);

        retention.erase(clock.instant().plus(end));
        assertThat(organisers.signedIn(desk).get(page).asString()).contains(person + "silent", "Silent Guest");
        assertThat(get(unanswered).statusCode()).isEqualTo(200);

        retention.erase(clock.instant().plus(end).plus(Duration.ofDays(InvitationRetention.DAYS)));

        assertThat(organisers.signedIn(desk).get(page).asString())
                .doesNotContain(person + "silent", "Silent Guest")
                .contains(person + "comes");
        assertThat(get(unanswered).statusCode()).isEqualTo(404);
        assertThat(organisers
                        .signedIn(desk)
                        .get("/organiser/events/" + slug + "/history")
                        .asString())
                .contains("erased invitations that nobody has answered by registering");
    }

    @Test
    void theNoticeOfTheEventSaysSo() {
        var slug = given.anEvent()
                .where(document -> document.withObject("/privacy")
                        .put("controller", "Example agency")
                        .put("law", "gdpr"))
                .openNow();

        assertThat(get("/events/" + slug + "/privacy").asString()).contains("are erased 30 days after the event");
    }
}
