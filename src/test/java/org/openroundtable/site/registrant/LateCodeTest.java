package org.openroundtable.site.registrant;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.block.BlockOutcome.Reserved;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.registration.block.NewBlock;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever waits and has a code after all. */
@QuarkusTest
class LateCodeTest {

    private final String person = "p" + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    Blocks blocks;

    @Inject
    AccessCodes codes;

    @Inject
    EventSnapshots events;

    @Inject
    Organisers organisers;

    @Inject
    Clock clock;

    @Test
    void whoeverWaitsForTheEventGetsAPlaceThatIsKeptForTheCode() {
        var slug = given.anEvent().withCapacity(2).openNow();
        keep(slug, null, 1);
        form(slug, "first").sendAndFollow();
        var mine = form(slug, "second").sendAndFollow();
        assertThat(get(mine).asString()).contains("accessCode");

        var wrong = HtmlForm.on(mine).with("accessCode", "FOR-NOBODY").send();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("This code is not known here", "value=\"FOR-NOBODY\"");
        HtmlForm.on(mine).with("accessCode", "for-guests").sendAndFollow();

        assertThat(get(mine).asString()).contains("You are registered").doesNotContain("accessCode");
        assertThat(given.occupancyOf(slug).event().confirmed()).isEqualTo(2);
        assertThat(given.occupancyOf(slug).event().waiting()).isZero();
    }

    @Test
    void whoeverWaitsForASessionGetsAPlaceThatIsKeptForTheCode() {
        var slug = given.anEvent().withSession("p1", 2).openNow();
        keep(slug, events.current(slug).orElseThrow().registrable().get(0).id(), 1);
        form(slug, "first").with("sessions", "p1").sendAndFollow();
        var mine = form(slug, "second").with("sessions", "p1").sendAndFollow();
        var late = form(slug, "third").with("sessions", "p1").sendAndFollow();

        HtmlForm.on(mine).with("accessCode", "FOR-GUESTS").sendAndFollow();
        assertThat(inSession(slug)).isEqualTo(2);
        HtmlForm.on(late).with("accessCode", "FOR-GUESTS").sendAndFollow();

        assertThat(inSession(slug)).isEqualTo(2);
        assertThat(waitingPage(slug)).contains("Could have one of the places kept for “Guests”: none of them is free.");
        HtmlForm.on(mine + "/cancellation").sendAndFollow();
        assertThat(inSession(slug)).isEqualTo(2);
        assertThat(waitingPage(slug)).contains("Nobody is waiting");
    }

    private long inSession(String slug) {
        return given.occupancyOf(slug).session("p1").orElseThrow().confirmed();
    }

    private String waitingPage(String slug) {
        var desk = organisers.with(Role.DESK, new Scope.OfEvent(slug));
        return Markup.folded(organisers
                .signedIn(desk)
                .get("/organiser/events/" + slug + "/waiting")
                .asString());
    }

    private void keep(String slug, Long session, int places) {
        var event = events.current(slug).orElseThrow();
        var until = clock.instant().plus(Duration.ofDays(1));
        var wanted = new NewBlock("Guests", session, places, until);
        var kept = (Reserved) blocks.reserve(event, wanted, Actor.SYSTEM, clock.instant());
        var code = new NewCode("FOR-GUESTS", null, null, null, kept.block());
        codes.make(event, code, Actor.SYSTEM, clock.instant());
    }

    private HtmlForm form(String slug, String name) {
        return RegistrationByForm.filledIn(slug, person + name);
    }
}
