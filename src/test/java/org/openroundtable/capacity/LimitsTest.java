package org.openroundtable.capacity;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LimitsTest {

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
    void everyKindOfOwnerIsReadAsItWasWritten() {
        var owners = List.of(
                EVENT,
                new LimitOwner.Session(given.session()),
                VEGAN,
                new AnswerOption("diet", "fish/or/meat"),
                new ReservedBlock(7L));

        given.set(owners, 3);

        assertThat(owners).allSatisfy(owner -> assertThat(given.free(owner)).isEqualTo(3));
        assertThat(owners)
                .as("the key that the database makes is the one that is looked for")
                .allSatisfy(owner -> assertThat(limits.count("eventId = ?1 and owner = ?2", given.event(), owner.key()))
                        .isOne());
        assertThat(limits.of(given.event()))
                .containsOnlyKeys(owners)
                .allSatisfy((owner, capacity) -> assertThat(capacity).isEqualTo(new Capacity(3, false)));
    }

    @Test
    void sessionsAndOptionsNotNamedHaveNoLimitAnyMoreAndBlocksKeepTheirs() {
        var block = new ReservedBlock(7L);
        given.set(List.of(EVENT, new LimitOwner.Session(given.session()), VEGAN, block), 5);

        given.set(List.of(EVENT), 5);

        given.inTransaction(locked -> assertThat(locked.owners()).containsExactlyInAnyOrder(EVENT, block));
    }

    @Test
    void theLastVersionFindsAndMakesLimitsUnderTheOldName() {
        given.set(List.of(EVENT, new LimitOwner.Session(given.session()), VEGAN), 5);

        QuarkusTransaction.requiringNew().run(() -> {
            given.sql("delete from quota where event_id = ?1 and session_id is not null");
            given.sql("insert into quota (id, event_id, session_id, capacity, waitlist, taken, arrivals)"
                    + " values (nextval('quota_seq'), ?1, " + given.session() + ", 9, true, 2, 0)");
            given.sql("""
                    with locked as (
                        select id from quota where event_id = ?1 order by session_id nulls first for update)
                    update quota set taken = taken + 1 from locked
                     where quota.id = locked.id and (quota.capacity is null or quota.taken < quota.capacity)""");
        });

        assertThat(given.free(EVENT)).isEqualTo(4);
        assertThat(given.free(new LimitOwner.Session(given.session()))).isEqualTo(6);
        assertThat(given.free(VEGAN)).isEqualTo(5);
    }
}
