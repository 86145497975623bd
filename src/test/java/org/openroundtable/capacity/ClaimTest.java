package org.openroundtable.capacity;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.LimitOwner.AnswerOption;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openroundtable.testing.Race.race;

/** Many who take and release at once. */
@QuarkusTest
class ClaimTest {

    private static final LimitOwner EVENT = new LimitOwner.Event();
    private static final AnswerOption VEGAN = new AnswerOption("diet", "vegan");

    @Inject
    LimitedEvent given;

    @Inject
    Limits limits;

    @BeforeEach
    void anEventForTwoOrganisations() {
        given.begin();
    }

    @Test
    void whatIsReleasedAndTakenAtOnceAddsUp() {
        var owners = List.of(EVENT, new LimitOwner.Session(given.session()), VEGAN);
        given.set(owners, 10);
        race(10, number -> given.register(given.claim(given.large(), VEGAN)));
        assertThat(owners).allSatisfy(owner -> assertThat(given.free(owner)).isZero());

        var registered = race(20, 10, number -> {
            if (number % 2 == 0) {
                return given.register(given.claim(given.large(), VEGAN));
            }
            given.inTransaction(locked -> {
                locked.release(given.claim(given.large(), VEGAN).inEvent());
                locked.release(given.claim(given.large(), VEGAN).inSession(given.session()));
                return null;
            });
            return false;
        });

        var got = (int) registered.stream().filter(one -> one).count();
        assertThat(owners).allSatisfy(owner -> assertThat(given.free(owner)).isEqualTo(10 - got));
    }

    @Test
    void aFullOptionLeavesEverythingElseAsItIs() {
        given.set(given.all(List.of(EVENT, new LimitOwner.Session(given.session())), 2, VEGAN, 1));
        assertThat(given.register(given.claim(given.large(), VEGAN))).isTrue();

        assertThat(given.register(given.claim(given.large(), VEGAN))).isFalse();
        given.inTransaction(locked -> {
            assertThat(locked.takeIfFree(given.claim(given.large(), VEGAN).inEvent()))
                    .isFalse();
            assertThat(locked.closed(given.claim(given.large(), VEGAN).inEvent()))
                    .containsExactly(VEGAN);
            assertThat(locked.move(List.of(EVENT), List.of(EVENT, VEGAN))).containsExactly(VEGAN);
            return null;
        });

        assertThat(given.free(EVENT)).isEqualTo(1);
        assertThat(given.free(new LimitOwner.Session(given.session()))).isEqualTo(1);
    }

    @Test
    void whoLookedBeforeALimitCameMustLookAgain() {
        var claim = given.claim(given.large(), VEGAN);
        var seen = QuarkusTransaction.requiringNew()
                .call(() -> limits.seemFree(claim))
                .orElseThrow();
        given.set(List.of(EVENT, new LimitOwner.Session(given.session()), VEGAN), 5);

        assertThat(given.take(seen)).isFalse();

        assertThat(given.register(given.claim(given.large(), VEGAN))).isTrue();
        assertThat(given.free(VEGAN)).isEqualTo(4);
    }

    @Test
    void whoWaitedForTheLockSeesTheLimitThatCameMeanwhile() {
        var seen = new CompletableFuture<Boolean>();

        QuarkusTransaction.requiringNew().run(() -> {
            limits.set(
                    given.event(),
                    given.all(List.of(EVENT, new LimitOwner.Session(given.session()), VEGAN), 5),
                    owner -> 0);
            limits.flush();
            seen.completeAsync(
                    () -> given.inTransaction(locked -> locked.owners().contains(VEGAN)));
            await().until(given::somebodyWaits);
        });

        assertThat(seen.join()).isTrue();
    }
}
