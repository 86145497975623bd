package org.openroundtable.registration.block;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.block.BlockOutcome.Changed;
import org.openroundtable.registration.block.BlockOutcome.Reserved;
import org.openroundtable.registration.block.BlockOutcome.TooFew;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Books;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.WAITING;
import static org.openroundtable.testing.Race.race;

/** Places of one session that are kept for whoever shows a code. */
@QuarkusTest
class SessionBlocksTest {

    private static final RegistrationOutcome FULL = new Refused(new Full(List.of("p1")));

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
        var slug = given.anEvent()
                .withCapacity(20)
                .withSessionWithoutWaitlist("p1", 3)
                .openNow();
        reserve(slug, 2);

        var occupancy = given.occupancyOf(slug);
        assertThat(occupancy.session("p1").orElseThrow().placesLeft()).isEqualTo(1);
        assertThat(occupancy.session("p1").orElseThrow().reserved()).isEqualTo(2);
        assertThat(occupancy.session("p1").orElseThrow().confirmed()).isZero();
        assertThat(occupancy.event().placesLeft()).isEqualTo(20);
        assertThat(occupancy.event().reserved()).isZero();
        assertThat(place(come(slug, "a"))).isEqualTo(CONFIRMED);
        assertThat(come(slug, "b")).isEqualTo(FULL);
        assertThat(place(comeWithCode(slug, "c"))).isEqualTo(CONFIRMED);
        assertThat(place(comeWithCode(slug, "d"))).isEqualTo(CONFIRMED);
        assertThat(comeWithCode(slug, "e")).isEqualTo(FULL);
        assertThat(inSession(slug).confirmed()).isEqualTo(3);
        assertThat(inSession(slug).reserved()).isZero();
        assertThat(given.occupancyOf(slug).event().confirmed()).isEqualTo(3);
    }

    @Test
    void whoeverHasComeWithACodeCanChooseASessionMore() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 1).openNow();
        reserve(slug, 1);
        var guest = (Registered) comeWithCode(slug, "a");

        assertThat(changes.chooseSessions(guest.token(), Set.of("p1", "p2"))).isInstanceOf(ChangeOutcome.Changed.class);

        assertThat(given.occupancyOf(slug).session("p2").orElseThrow().confirmed())
                .isEqualTo(1);
    }

    @Test
    void whoeverGivesUpSuchAPlaceLeavesItToTheOthersWithTheCode() {
        var slug = given.anEvent().withSession("p1", 1).openNow();
        reserve(slug, 1);
        var guest = (Registered) comeWithCode(slug, "a");
        assertThat(place(come(slug, "b"))).isEqualTo(WAITING);

        changes.giveUp(guest.token(), "p1");

        assertThat(inSession(slug).reserved()).isEqualTo(1);
        assertThat(inSession(slug).waiting()).isEqualTo(1);
        changes.chooseSessions(guest.token(), Set.of("p1"));
        assertThat(inSession(slug).confirmed()).isEqualTo(1);
        changes.cancel(guest.token());
        assertThat(place(comeWithCode(slug, "c"))).isEqualTo(CONFIRMED);
    }

    @Test
    void whatNobodyHasGoesToThoseWhoWaitWhenItsTimeHasCome() {
        var slug = given.anEvent().withSession("p1", 3).openNow();
        reserve(slug, 2);
        come(slug, "a");
        var guest = (Registered) comeWithCode(slug, "b");
        come(slug, "c");
        come(slug, "d");
        assertThat(inSession(slug).waiting()).isEqualTo(2);

        clock.advance(Duration.ofDays(2));
        releases.release();

        assertThat(inSession(slug).confirmed()).isEqualTo(3);
        assertThat(inSession(slug).waiting()).isEqualTo(1);
        assertThat(inSession(slug).reserved()).isZero();
        changes.cancel(guest.token());
        assertThat(inSession(slug).confirmed()).isEqualTo(3);
        assertThat(inSession(slug).waiting()).isZero();
    }

    @Test
    void aRushFromBothSidesFillsEachAndNoMore() {
        var slug = given.anEvent().withSession("p1", 12).openNow();
        reserve(slug, 5);

        var outcomes = race(40, at -> at % 2 == 0 ? come(slug, "w" + at) : comeWithCode(slug, "g" + at));

        assertThat(outcomes.stream().filter(outcome -> place(outcome) == CONFIRMED))
                .hasSize(12);
        assertThat(kept(slug).taken()).isEqualTo(5);
        assertThat(inSession(slug).confirmed()).isEqualTo(12);
        assertThat(inSession(slug).waiting()).isEqualTo(28);
        books.areRight(slug);
    }

    @Test
    void resizingAndReleasingWhilePeopleComeAndGoNeverSellsAPlaceTwice() {
        var slug = given.anEvent().withSession("p1", 10).openNow();
        var block = reserve(slug, 6);
        var id = event(slug).id();

        race(40, at -> {
            if (at % 10 == 9) {
                var wanted =
                        new NewBlock("Guests", null, 3 + at % 4, clock.instant().plusSeconds(600));
                blocks.change(event(slug), block, wanted, at / 10, Actor.SYSTEM, clock.instant());
            } else if (at == 35) {
                blocks.release(id, block, Actor.SYSTEM, clock.instant());
            } else if (at % 5 == 0) {
                changes.cancel(((Registered) comeWithCode(slug, "x" + at)).token());
            } else {
                return at % 2 == 0 ? come(slug, "w" + at) : comeWithCode(slug, "g" + at);
            }
            return null;
        });

        assertThat(inSession(slug).taken()).isEqualTo(10);
        assertThat(inSession(slug).confirmed()).isEqualTo(10);
        assertThat(inSession(slug).reserved()).isZero();
        books.areRight(slug);
    }

    @Test
    void noMoreIsKeptThanIsFree() {
        var slug = given.anEvent().withSession("p1", 3).openNow();
        come(slug, "a");
        var session = event(slug).registrable().get(0).id();

        var wanted = new NewBlock("Guests", session, 3, clock.instant().plusSeconds(60));
        assertThat(blocks.reserve(event(slug), wanted, Actor.SYSTEM, clock.instant()))
                .isEqualTo(new TooFew(2));
        var block = reserve(slug, 1);
        assertThat(resize(slug, block, 3, 0)).isEqualTo(new TooFew(2));
        assertThat(resize(slug, block, 2, 0)).isEqualTo(new Changed());
    }

    private BlockOutcome resize(String slug, Long block, int places, int revision) {
        var wanted = new NewBlock("Guests", null, places, clock.instant().plus(Duration.ofDays(1)));
        return blocks.change(event(slug), block, wanted, revision, Actor.SYSTEM, clock.instant());
    }

    private Long reserve(String slug, int places) {
        var session = event(slug).registrable().get(0).id();
        var wanted = new NewBlock("Guests", session, places, clock.instant().plus(Duration.ofDays(1)));
        var reserved = (Reserved) blocks.reserve(event(slug), wanted, Actor.SYSTEM, clock.instant());
        codes.make(
                event(slug),
                new NewCode("FOR-GUESTS", null, null, null, reserved.block()),
                Actor.SYSTEM,
                clock.instant());
        return reserved.block();
    }

    private BlockUse kept(String slug) {
        return blocks.of(event(slug).id()).get(0);
    }

    private Occupancy inSession(String slug) {
        return given.occupancyOf(slug).session("p1").orElseThrow();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow();
    }

    private static PlaceState place(RegistrationOutcome outcome) {
        return ((Registered) outcome).registration().places().get(0).state();
    }

    private RegistrationOutcome come(String slug, String person) {
        return desk.register(request(slug, person));
    }

    private RegistrationOutcome comeWithCode(String slug, String person) {
        return desk.register(request(slug, person).with(Pass.ofCode("for-guests")));
    }

    private static RegistrationRequest request(String slug, String person) {
        var registrant = People.somebody("Test", person, person + "@industry.example");
        return new RegistrationRequest(slug, registrant, Set.of("p1"), "en");
    }
}
