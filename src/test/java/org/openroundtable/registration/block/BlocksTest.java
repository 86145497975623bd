package org.openroundtable.registration.block;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.block.BlockOutcome.Reserved;
import org.openroundtable.registration.block.BlockOutcome.TooFew;
import org.openroundtable.registration.block.BlockOutcome.Unlimited;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Books;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.RegistrationState.CONFIRMED;
import static org.openroundtable.registration.RegistrationState.WAITING;
import static org.openroundtable.testing.Race.race;

/** Places that are kept for whoever shows a code. */
@QuarkusTest
class BlocksTest {

    private static final RegistrationOutcome FULL = new Refused(new Full(List.of()));

    @Inject
    Given given;

    @Inject
    Books books;

    @Inject
    Blocks blocks;

    @Inject
    BlockReleases releases;

    @Inject
    AccessCodes codes;

    @Inject
    EventSnapshots events;

    @Inject
    RegistrationDesk desk;

    @Inject
    RegistrationChanges changes;

    @Inject
    TestClock clock;

    @Test
    void theRestOfTheWorldSeesWhatIsLeftBesideThem() {
        var slug = given.anEvent().withCapacity(5).withoutWaitlist().openNow();
        reserve(slug, 3);

        var occupancy = given.occupancyOf(slug).event();
        assertThat(occupancy.placesLeft()).isEqualTo(2);
        assertThat(occupancy.confirmed()).isZero();
        assertThat(occupancy.reserved()).isEqualTo(3);
        assertThat(state(come(slug, "a"))).isEqualTo(CONFIRMED);
        assertThat(state(come(slug, "b"))).isEqualTo(CONFIRMED);
        assertThat(come(slug, "c")).isEqualTo(FULL);
        for (var guest : List.of("d", "e", "f")) {
            assertThat(state(comeWithCode(slug, guest))).isEqualTo(CONFIRMED);
        }
        assertThat(comeWithCode(slug, "g")).isEqualTo(FULL);
        assertThat(given.occupancyOf(slug).event().confirmed()).isEqualTo(5);
    }

    @Test
    void whoeverGivesUpSuchAPlaceLeavesItToTheOthersWithTheCode() {
        var slug = given.anEvent().withCapacity(2).withoutWaitlist().openNow();
        reserve(slug, 1);
        come(slug, "a");
        var guest = (Registered) comeWithCode(slug, "b");

        changes.cancel(guest.token());

        assertThat(come(slug, "c")).isEqualTo(FULL);
        assertThat(state(comeWithCode(slug, "d"))).isEqualTo(CONFIRMED);
    }

    @Test
    void whatNobodyHasGoesToThoseWhoWaitWhenItsTimeHasCome() {
        var slug = given.anEvent().withCapacity(3).openNow();
        reserve(slug, 2);
        come(slug, "a");
        var guest = (Registered) comeWithCode(slug, "b");
        assertThat(state(come(slug, "c"))).isEqualTo(WAITING);
        assertThat(state(come(slug, "d"))).isEqualTo(WAITING);

        releases.release();
        assertThat(given.occupancyOf(slug).event().waiting()).isEqualTo(2);
        clock.advance(Duration.ofDays(2));
        releases.release();

        var occupancy = given.occupancyOf(slug).event();
        assertThat(occupancy.confirmed()).isEqualTo(3);
        assertThat(occupancy.waiting()).isEqualTo(1);
        assertThat(occupancy.reserved()).isZero();
        changes.cancel(guest.token());
        assertThat(given.occupancyOf(slug).event().confirmed()).isEqualTo(3);
        assertThat(given.occupancyOf(slug).event().waiting()).isZero();
    }

    @Test
    void noMoreIsKeptThanIsFree() {
        var slug = given.anEvent().withCapacity(3).openNow();
        come(slug, "a");
        var wanted = new NewBlock("Guests", null, 3, clock.instant().plusSeconds(60));

        assertThat(blocks.reserve(event(slug), wanted, Actor.SYSTEM, clock.instant()))
                .isEqualTo(new TooFew(2));
        var unlimited = event(given.anEvent().withCapacity(null).openNow());
        assertThat(blocks.reserve(unlimited, wanted, Actor.SYSTEM, clock.instant()))
                .isEqualTo(new Unlimited());
    }

    @Test
    void aRushFromBothSidesFillsEachAndNoMore() {
        var slug = given.anEvent().withCapacity(12).openNow();
        reserve(slug, 5);

        var outcomes = race(40, at -> at % 2 == 0 ? come(slug, "w" + at) : comeWithCode(slug, "g" + at));

        assertThat(outcomes.stream().filter(outcome -> state(outcome) == CONFIRMED))
                .hasSize(12);
        assertThat(blocks.of(event(slug).id()).get(0).taken()).isEqualTo(5);
        assertThat(given.occupancyOf(slug).event().confirmed()).isEqualTo(12);
        assertThat(given.occupancyOf(slug).event().waiting()).isEqualTo(28);
        books.areRight(slug);
    }

    @Test
    void releasingAndReservingWhilePeopleComeNeverSellsAPlaceTwice() {
        var slug = given.anEvent().withCapacity(10).openNow();
        var block = reserve(slug, 6);
        var id = event(slug).id();

        race(30, at -> {
            if (at == 10) {
                blocks.release(id, block, Actor.SYSTEM, clock.instant());
            } else if (at == 20) {
                blocks.reserve(
                        event(slug),
                        new NewBlock("More", null, 2, clock.instant().plusSeconds(60)),
                        Actor.SYSTEM,
                        clock.instant());
            } else {
                return at % 2 == 0 ? come(slug, "w" + at) : comeWithCode(slug, "g" + at);
            }
            return null;
        });

        var occupancy = given.occupancyOf(slug).event();
        assertThat(occupancy.taken()).isEqualTo(10);
        assertThat(occupancy.confirmed() + occupancy.reserved()).isEqualTo(10);
        assertThat(occupancy.waiting()).isEqualTo(28 - occupancy.confirmed());
        books.areRight(slug);
    }

    @Test
    void changingHowManyAreKeptWhilePeopleComeNeverSellsAPlaceTwice() {
        var slug = given.anEvent().withCapacity(12).openNow();
        var block = reserve(slug, 4);
        var until = clock.instant().plus(Duration.ofDays(1));

        race(40, at -> {
            if (at % 4 == 3) {
                var wanted = new NewBlock("Guests", null, 1 + at % 7, until);
                var revision = at / 4 % 3;
                return blocks.change(event(slug), block, wanted, revision, Actor.SYSTEM, clock.instant());
            }
            return at % 2 == 0 ? come(slug, "w" + at) : comeWithCode(slug, "g" + at);
        });

        var occupancy = given.occupancyOf(slug).event();
        var kept = blocks.of(event(slug).id()).get(0);
        assertThat(occupancy.taken()).isEqualTo(12);
        assertThat(occupancy.reserved())
                .isEqualTo(kept.block().places() - kept.taken())
                .isNotNegative();
        assertThat(occupancy.confirmed() + occupancy.reserved()).isEqualTo(12);
    }

    private Long reserve(String slug, int places) {
        var wanted = new NewBlock("Guests", null, places, clock.instant().plus(Duration.ofDays(1)));
        var reserved = (Reserved) blocks.reserve(event(slug), wanted, Actor.SYSTEM, clock.instant());
        codes.make(
                event(slug),
                new NewCode("FOR-GUESTS", null, null, null, reserved.block()),
                Actor.SYSTEM,
                clock.instant());
        return reserved.block();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow();
    }

    private static RegistrationState state(RegistrationOutcome outcome) {
        return ((Registered) outcome).registration().state();
    }

    private RegistrationOutcome come(String slug, String person) {
        return desk.register(request(slug, person));
    }

    private RegistrationOutcome comeWithCode(String slug, String person) {
        return desk.register(request(slug, person).with(Pass.ofCode("for-guests")));
    }

    private static RegistrationRequest request(String slug, String person) {
        var registrant = People.somebody("Test", person, person + "@industry.example");
        return new RegistrationRequest(slug, registrant, Set.of(), "en");
    }
}
