package org.openroundtable.registration.block;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.block.BlockOutcome.Reserved;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.staff.Organisers.pageOf;

/** Who waits and could have a place that is kept gets it as soon as there is one. */
@QuarkusTest
class BlockPromotionTest {

    private static final Set<String> P1 = Set.of("p1");
    private static final String WHOM = "<ins><bdi>Guests</bdi></ins>";

    @Inject
    Given given;

    @Inject
    Blocks blocks;

    @Inject
    AccessCodes codes;

    @Inject
    EventSnapshots events;

    @Inject
    RegistrationDesk desk;

    @Inject
    RegistrationChanges changes;

    @Inject
    Organisers organisers;

    @Inject
    Clock clock;

    @Test
    void whoWaitsAndHoldsTheCodeIsMovedUpInTheEvent() {
        var slug = given.anEvent().withCapacity(3).openNow();
        reserve(slug, null, 1);
        var first = (Registered) comeWithCode(slug, Set.of(), "a");
        var other = (Registered) come(slug, Set.of(), "b");
        come(slug, Set.of(), "c");
        come(slug, Set.of(), "d");
        var early = (Registered) comeWithCode(slug, Set.of(), "e");
        var late = (Registered) comeWithCode(slug, Set.of(), "f");
        assertThat(given.occupancyOf(slug).event().waiting()).isEqualTo(3);

        changes.cancel(first.token());
        assertThat(blocks.of(event(slug).id()).get(0).taken()).isEqualTo(1);
        assertThat(given.occupancyOf(slug).event().waiting()).isEqualTo(2);

        // d was there before and has the place that anybody can have
        changes.cancel(other.token());
        assertThat(given.occupancyOf(slug).event().waiting()).isEqualTo(1);

        given.theEvent(slug).withCapacity(4).openNow();
        assertThat(given.occupancyOf(slug).event().waiting()).isZero();

        assertThat(historyOf(slug, early)).containsSubsequence("gave one of the reserved places", WHOM);
        assertThat(historyOf(slug, late)).doesNotContain("gave one of the reserved places");
    }

    @Test
    void whoWaitsAndHoldsTheCodeIsMovedUpInASession() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        reserve(slug, event(slug).registrable().get(0).id(), 1);
        var first = (Registered) comeWithCode(slug, P1, "a");
        for (var at = 0; at < 4; at++) {
            come(slug, P1, "w" + at);
        }
        come(slug, P1, "s");
        var early = (Registered) comeWithCode(slug, P1, "b");
        comeWithCode(slug, P1, "c");
        assertThat(given.occupancyOf(slug).session("p1").orElseThrow().waiting())
                .isEqualTo(3);

        changes.cancel(first.token());

        assertThat(blocks.of(event(slug).id()).get(0).taken()).isEqualTo(1);
        assertThat(given.occupancyOf(slug).session("p1").orElseThrow().waiting())
                .isEqualTo(2);
        assertThat(given.occupancyOf(slug).event().confirmed()).isEqualTo(7);
        assertThat(historyOf(slug, early))
                .containsSubsequence("gave one of the reserved places", "<bdi>Session p1</bdi>", WHOM);
    }

    private String historyOf(String slug, Registered registered) {
        return Markup.folded(
                organisers.as(Role.DESK, slug).get(pageOf(slug, registered)).asString());
    }

    private void reserve(String slug, Long session, int places) {
        var wanted = new NewBlock("Guests", session, places, clock.instant().plus(Duration.ofDays(1)));
        var reserved = (Reserved) blocks.reserve(event(slug), wanted, Actor.SYSTEM, clock.instant());
        var code = new NewCode("FOR-GUESTS", null, null, null, reserved.block());
        codes.make(event(slug), code, Actor.SYSTEM, clock.instant());
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow();
    }

    private RegistrationOutcome come(String slug, Set<String> sessions, String person) {
        return desk.register(request(slug, sessions, person));
    }

    private RegistrationOutcome comeWithCode(String slug, Set<String> sessions, String person) {
        return desk.register(request(slug, sessions, person).with(Pass.ofCode("for-guests")));
    }

    private static RegistrationRequest request(String slug, Set<String> sessions, String person) {
        var registrant = People.somebody("Test", person, person + "@industry.example");
        return new RegistrationRequest(slug, registrant, sessions, "en");
    }
}
