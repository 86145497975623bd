package org.openroundtable.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.PersonalDataRead;
import org.openroundtable.account.PersonalDataRead.Reading;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What stands in the history can't be rewritten, not even by who has the application's own connection. */
@QuarkusTest
class AppendOnlyTest {

    private static final Instant LONG_AGO = Instant.parse("2020-11-16T10:00:00Z");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    EntityManager entities;

    @Inject
    Event<ActRecorded> acts;

    @Inject
    History history;

    private String slug;

    @BeforeEach
    void somethingWasDone() {
        slug = given.uniqueSlug();
        QuarkusTransaction.requiringNew()
                .run(() -> acts.fire(new ActRecorded(
                        slug,
                        new PersonalDataRead(new Reading("registrations", "csv", 350, "state=confirmed")),
                        new Actor.Staff(7L, "192.0.2.7"),
                        LONG_AGO)));
    }

    @Test
    void whoReadsTheDataOfManyIsWrittenDown() {
        assertThat(entry())
                .isEqualTo(
                        "staff 7 192.0.2.7 personalDataRead {\"list\": \"registrations\", \"query\": \"state=confirmed\", \"format\": \"csv\", \"persons\": 350}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set actor_id = 8 where event_slug = :slug",
                "update history_entry set what = 'created' where event_slug = :slug",
                "update history_entry set valid_from = now() where event_slug = :slug",
                "update history_entry set valid_until = now() where event_slug = :slug",
                "update history_entry set address = '192.0.2.8' where event_slug = :slug",
                "update history_entry set after = '{}' where event_slug = :slug",
                "update history_entry set before = null, after = null where event_slug = :slug",
                "update history_entry set after = '{}', erased_at = now() where event_slug = :slug",
                "delete from history_entry where event_slug = :slug"
            })
    void nothingThatWasWrittenDownCanBeChanged(String sql) {
        var before = entry();
        assertRefused(sql);
        assertThat(entry()).isEqualTo(before);
    }

    @Test
    void linksThatFormerVersionsKeptAreErased() throws IOException {
        var event = given.anEvent().openNow();
        try (var migration = getClass().getResourceAsStream("/db/migration/V105__Forget_links_in_the_history.sql")) {
            var sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            var left = QuarkusTransaction.requiringNew().call(() -> {
                entities.createNativeQuery("""
                        insert into history_entry (id, event_id, what, before, after, valid_from, valid_until)
                        select nextval('history_entry_seq') * 50 + 25000000, id, 'linkChanged', null,
                               '"https://meet.example/1"', now(), now()
                          from event where slug = :slug""").setParameter("slug", event).executeUpdate();
                entities.createNativeQuery(sql).executeUpdate();
                return entities.createNativeQuery("""
                        select count(*) filter (where after is null and erased_at is not null) || ' of ' || count(*)
                          from history_entry where what = 'linkChanged' and erased_at is not null""", String.class).getSingleResult();
            });
            assertThat(left).isEqualTo("1 of 1");
        }
    }

    @Test
    void theHistoryCantBeEmptied() {
        assertRefused("truncate history_entry");
    }

    @Test
    void aStateIsClosedOnce() {
        var ada = people.register(given.anEvent().limitedTo(10, 1).openNow(), "ada")
                .registration()
                .id();
        execute("update history_entry set valid_until = now() + interval '1 day' where registration_id = " + ada);
        assertRefused("update history_entry set valid_until = null where registration_id = " + ada);
        assertRefused(
                "update history_entry set valid_until = now() + interval '2 days' where registration_id = " + ada);
    }

    @Test
    void whatSomebodyToldCanBeErasedAndTheMomentStays() {
        execute("update history_entry set before = null, after = null, erased_at = now() where event_slug = '" + slug
                + "'");
        assertThat(entry()).isEqualTo("staff 7 192.0.2.7 personalDataRead");
        assertRefused("update history_entry set erased_at = null where event_slug = :slug");
    }

    @Test
    void networkAddressesAreForgottenInTime() {
        history.forgetAddresses(LONG_AGO.plus(History.ADDRESSES_KEPT_FOR).minus(Duration.ofSeconds(1)));
        assertThat(entry()).contains(" 192.0.2.7 ");
        history.forgetAddresses(LONG_AGO.plus(History.ADDRESSES_KEPT_FOR).plus(Duration.ofSeconds(1)));
        assertThat(entry()).startsWith("staff 7 personalDataRead");
    }

    private String entry() {
        return QuarkusTransaction.requiringNew().call(() -> (String)
                entities.createNativeQuery("""
                        select concat_ws(' ', actor_kind, actor_id, address, what, cast(before as text), cast(after as text))
                          from history_entry where event_slug = :slug""").setParameter("slug", slug).getSingleResult());
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("history is only added to");
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            var statement = entities.createNativeQuery(sql);
            if (sql.contains(":slug")) {
                statement.setParameter("slug", slug);
            }
            statement.executeUpdate();
        });
    }
}
