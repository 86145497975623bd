package org.openroundtable.report.integrity;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Books;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Books that are right, and each of them spoilt in one way; what is spoilt is never committed. */
@QuarkusTest
class IntegrityTest {

    @Inject
    Books books;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @Test
    void booksThatWereKeptAreRight() {
        assertThat(books.violations(event())).isEmpty();
    }

    /** {@code $e} is the id of the event, {@code $r} that of a confirmed registration with a place, {@code $w} of one that waits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            taken            | update capacity_limit set taken = taken + 1 where event_id = $e and owner = 'event'
            taken            | update capacity_limit set taken = taken + 1 where event_id = $e and lock_order = 2
            limits           | update capacity_limit set capacity = 1 where event_id = $e and owner = 'event'
            limits           | update capacity_limit set per_organisation = 1 where event_id = $e and owner = 'event'
            placesInEvent    | update registration set holds_place = false where id = $r
            ended            | update registration set state = 'CANCELLED' where id = $r
            lines            | update place set arrival = 7 where state = 'WAITING' and registration_id in (select id from registration where event_id = $e)
            nobodyOverlooked | update capacity_limit set capacity = capacity + 1 where event_id = $e and lock_order = 2
            nobodyOverlooked | with more as (update capacity_limit set capacity = capacity + 1 where event_id = $e and lock_order = 2) update place set passed_over = 'ORGANISATION_FULL' where state = 'WAITING' and registration_id = $w
            promotions       | insert into history_entry (id, event_id, registration_id, session_id, what, before, after, state, reason, valid_from) select -1, event_id, registration_id, session_id, what, '"waiting"', '"confirmed"', 'CONFIRMED', 'PLACE_RELEASED', now() from history_entry where registration_id = $w and session_id is not null and state = 'WAITING'
            history          | update registration set state_since = state_since - interval '1 second' where id = $r
            history          | update place set state = 'CANCELLED' where registration_id = $w
            intervals        | update registration set registered_at = registered_at - interval '1 second' where id = $r
            history          | update history_entry set valid_until = valid_from + interval '1 hour' where registration_id = $w and session_id is null
            """)
    void whatIsSpoiltIsFound(String invariant, String sql) {
        var event = event();
        undone(() -> {
            var spoilt = sql.replace("$e", id(event))
                    .replace("$r", registration(event, "first"))
                    .replace("$w", registration(event, "third"));
            assertThat(entities.createNativeQuery(spoilt).executeUpdate()).isPositive();
            assertThat(books.violations(event)).extracting(Violation::invariant).contains(invariant);
        });
    }

    /** One place in a session; one has it, three wait for it. */
    private String event() {
        var event = given.anEvent().limitedTo(10, 1).openNow();
        clock.set(clock.instant());
        people.register(event, "first", "s1");
        for (var name : List.of("second", "third", "fourth")) {
            clock.advance(Duration.ofMinutes(1));
            people.register(event, name, "s1");
        }
        clock.advance(Duration.ofMinutes(1));
        return event;
    }

    private static void undone(Runnable work) {
        QuarkusTransaction.begin();
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String id(String slug) {
        return one("select cast(id as text) from event where slug = '" + slug + "'");
    }

    private String registration(String slug, String name) {
        return one("select cast(r.id as text) from registration r join event e on e.id = r.event_id where e.slug = '"
                + slug + "' and r.last_name = '" + name + "'");
    }

    private String one(String sql) {
        return (String) entities.createNativeQuery(sql, String.class).getSingleResult();
    }
}
