package org.openroundtable.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.TextNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written down of a registration: who changed what, when, from what to what, and which state held from when to when. */
@QuarkusTest
class HistoryTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Deadlines deadlines;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    private Instant start;

    @BeforeEach
    void stopTheClock() {
        start = clock.instant();
        clock.set(start);
    }

    @Test
    void aRegistrationIsWrittenDownFromItsBeginningToItsEnd() {
        var event = given.anEvent().limitedTo(10, 1).openNow();
        var ada = people.register(event, "ada", "s1");
        minutesLater(5);
        changes.cancel(ada.token());

        assertThat(history(ada)).containsExactly("""
                0..5 registrant: stateBecame "confirmed" (CONFIRMED, REGISTERED)
                0..5 registrant: s1 placeBecame "confirmed" (CONFIRMED, REGISTERED)
                5..  registrant: s1 placeBecame "confirmed" > "cancelled" (CANCELLED, CANCELLED_BY_REGISTRANT)
                5..  registrant: stateBecame "confirmed" > "cancelled" (CANCELLED, CANCELLED_BY_REGISTRANT)
                """.split("\n"));
    }

    @Test
    void whatTheClockDoesIsDoneByTheSystem() {
        var event = given.anEvent()
                .limitedTo(1, 1)
                .offeringFor(Duration.ofMinutes(60))
                .openNow();
        var ada = people.register(event, "ada");
        var ben = people.register(event, "ben", "s1");
        minutesLater(5);
        changes.cancel(ada.token());
        minutesLater(60);
        deadlines.enforce();

        assertThat(history(ben)).containsExactly("""
                0..65 registrant: stateBecame "waiting" (WAITING, REGISTERED)
                0..65 registrant: s1 placeBecame "waiting" (WAITING, REGISTERED)
                5..5 system: placeOffered "%s" (PLACE_RELEASED)
                65..  system: s1 placeBecame "waiting" > "cancelled" (CANCELLED, OFFER_LAPSED)
                65..  system: stateBecame "waiting" > "expired" (EXPIRED, OFFER_LAPSED)
                """.formatted(start.plus(Duration.ofMinutes(65)))
                .split("\n"));
    }

    @Test
    void aHoldThatLapsesEndsWhatItHeld() {
        var event = given.anEvent()
                .limitedTo(10, 1)
                .confirmingAddresses(Duration.ofMinutes(60))
                .openNow();
        var ada = people.register(event, "ada", "s1");
        minutesLater(60);
        deadlines.enforce();

        assertThat(history(ada)).containsExactly("""
                0..60 registrant: stateBecame "pendingEmail" (PENDING_EMAIL, REGISTERED)
                0..60 registrant: s1 placeBecame "confirmed" (CONFIRMED, REGISTERED)
                60..  system: s1 placeBecame "confirmed" > "cancelled" (CANCELLED, HOLD_LAPSED)
                60..  system: stateBecame "pendingEmail" > "expired" (EXPIRED, HOLD_LAPSED)
                """.split("\n"));
    }

    @Test
    void aClockThatIsSetBackLeavesNoTwoStatesAtOnce() {
        var event = given.anEvent().limitedTo(10, 1, 1).openNow();
        var ada = people.register(event, "ada", "s1");
        minutesLater(-120);
        changes.chooseSessions(ada.token(), Set.of("s2"));
        minutesLater(130);
        changes.cancel(ada.token());

        assertThat(history(ada)).containsExactly("""
                0..10 registrant: stateBecame "confirmed" (CONFIRMED, REGISTERED)
                0..0 registrant: s1 placeBecame "confirmed" (CONFIRMED, REGISTERED)
                0..  registrant: s1 placeBecame "confirmed" > "cancelled" (CANCELLED, SESSIONS_CHANGED)
                0..10 registrant: s2 placeBecame "confirmed" (CONFIRMED, SESSIONS_CHANGED)
                10..  registrant: s2 placeBecame "confirmed" > "cancelled" (CANCELLED, CANCELLED_BY_REGISTRANT)
                10..  registrant: stateBecame "confirmed" > "cancelled" (CANCELLED, CANCELLED_BY_REGISTRANT)
                """.split("\n"));
    }

    @Test
    void ofCorrectedDetailsNothingSensitiveIsKept() {
        var event = given.anEvent().limitedTo(10, 1).openNow();
        var ada = people.register(event, "ada");
        var corrected = new Registrant(
                "Test",
                "Lovelace",
                "",
                "Analytical Engines",
                OrganisationType.MEDIA,
                "ES",
                Answers.of(Map.of(
                        "accessibilityNeeds", TextNode.valueOf("A seat by the door"),
                        "position", TextNode.valueOf("Analyst"))));
        minutesLater(1);
        changes.correct(ada.token(), corrected);

        assertThat(history(ada)).last().isEqualTo("""
                1..1 registrant: detailsCorrected \
                {"lastName": "ada", "position": null, "organisation": "Industry a", "organisationType": "company", \
                "accessibilityNeeds": null} > \
                {"lastName": "Lovelace", "position": "Analyst", "organisation": "Analytical Engines", \
                "organisationType": "media", "accessibilityNeeds": null} (DETAILS_CHANGED)""");
    }

    /** The states at a moment, as a report would ask for them. */
    @Test
    void whatWasTrueCanBeAskedOfEveryMoment() {
        var event = given.anEvent().limitedTo(10, 1).openNow();
        var ada = people.register(event, "ada", "s1");
        minutesLater(5);
        changes.giveUp(ada.token(), "s1");
        minutesLater(5);
        changes.cancel(ada.token());

        assertThat(states(ada, -1)).isEmpty();
        assertThat(states(ada, 0)).containsExactly("CONFIRMED", "s1 CONFIRMED");
        assertThat(states(ada, 5)).containsExactly("CONFIRMED", "s1 CANCELLED");
        assertThat(states(ada, 10)).containsExactly("CANCELLED", "s1 CANCELLED");
    }

    @Test
    void whomAFreePlaceGoesPastIsWrittenDownWithTheReason() {
        var event = given.anEvent().limitedTo(2, 1).openNow();
        var ada = people.register(event, "ada", "s1");
        var ben = people.register(event, "ben");
        var cat = people.register(event, "cat", "s1");
        changes.chooseSessions(ben.token(), Set.of("s1"));
        minutesLater(5);
        changes.giveUp(ada.token(), "s1");
        minutesLater(5);
        changes.chooseSessions(ada.token(), Set.of("s1"));
        changes.giveUp(ben.token(), "s1");

        assertThat(history(cat)).containsExactly("""
                0..  registrant: stateBecame "waiting" (WAITING, REGISTERED)
                0..  registrant: s1 placeBecame "waiting" (WAITING, REGISTERED)
                5..5 system: s1 passedOver "waitsForEvent" (PLACE_RELEASED)
                """.split("\n"));
    }

    private void minutesLater(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    private List<String> history(Registered registered) {
        return lines(
                """
                select minute(valid_from) || '..' || coalesce(minute(valid_until), ' ') || ' ' || actor_kind
                    || case when actor_id <> registration_id then ' ' || actor_id else '' end || ':'
                    || coalesce(' ' || code, '') || ' ' || what || coalesce(' ' || cast(before as text) || ' >', '')
                    || coalesce(' ' || cast(after as text), '') || ' (' || concat_ws(', ', state, reason) || ')'
                  from history_entry left join session on session.id = session_id
                 where registration_id = :registration order by history_entry.id""".replaceAll("minute\\((.*?)\\)", "cast(cast(extract(epoch from $1 - :start) / 60 as int) as text)"),
                registered,
                start);
    }

    private List<String> states(Registered registered, int minute) {
        return lines("""
                select coalesce(code || ' ', '') || state
                  from history_entry left join session on session.id = session_id
                 where registration_id = :registration and valid_from <= :start
                   and (valid_until is null or valid_until > :start) order by 1""", registered, start.plus(Duration.ofMinutes(minute)));
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<String> lines(String sql, Registered registered, Instant start) {
        return entities.createNativeQuery(sql, String.class)
                .setParameter("registration", registered.registration().id())
                .setParameter("start", start)
                .getResultList();
    }
}
