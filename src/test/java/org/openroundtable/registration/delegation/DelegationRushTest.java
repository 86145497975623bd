package org.openroundtable.registration.delegation;

import java.net.URL;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.integrity.Integrity;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.RegistrationByApi.Try;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.delegation.OrganisationLimits.inSession;
import static org.openroundtable.registration.delegation.OrganisationLimits.ofEach;
import static org.openroundtable.registration.delegation.OrganisationLimits.refusingMore;
import static org.openroundtable.testing.Race.race;

/** Two hundred people of three organisations, which they write in five ways each, at once over the JSON API. */
@QuarkusTest
class DelegationRushTest {

    /** Each of the three by the same numbers; none of them was known before. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of(
                    "Polar Wharf Instruments GmbH",
                    "POLAR WHARF INSTRUMENTS GMBH",
                    "Polar  Wharf Instruments G.m.b.H.",
                    "Polar Wharf Instru\u00adments, GmbH",
                    "Polar Wharf Instruments"),
            List.of(
                    "Κρίση Δεδομένων Βορρά Α.Ε.",
                    "ΚΡΙΣΗ ΔΕΔΟΜΕΝΩΝ ΒΟΡΡΑ Α.Ε.",
                    "Κρίση Δεδομένων Βορρά ΑΕ",
                    "Κρίση Δεδομένων Βορρά",
                    "κρίση  δεδομένων βορρά, Α.Ε."),
            List.of(
                    "Tower & Anchor Metrology Ltd",
                    "Tower and Anchor Metrology Ltd.",
                    "TOWER & ANCHOR METROLOGY LTD",
                    "Tower + Anchor Metrology Limited",
                    "Tower & Anchor Metrology™ Ltd"));

    @Inject
    Given given;

    @Inject
    EventSnapshots events;

    @Inject
    Integrity integrity;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @TestHTTPResource("/api/v1/events/")
    URL address;

    @Test
    void exactlyTwoOfEachGetAPlaceAndTheRestWaits() throws Exception {
        var slug = given.anEvent().limitedTo(100, 100).where(ofEach(2)).openNow();

        var tries = rush(slug);

        assertThat(tries).allMatch(Try::isRegistered);
        assertThat(tries).filteredOn(Try::state, "confirmed").hasSize(6);
        assertThat(confirmedByOrganisation(slug)).containsExactly(2L, 2L, 2L);
        assertThat(tries)
                .filteredOn(Try::state, "waiting")
                .allSatisfy(
                        one -> assertThat(one.answer().getString("passedOver")).isEqualTo("organisationFull"))
                .extracting(one -> one.answer().getLong("waitingPosition"))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 194).boxed().toList());
        assertRight(slug);
    }

    @Test
    void exactlyTwoOfEachGetAPlaceInASessionAndTheRestIsRefused() throws Exception {
        var slug = given.anEvent()
                .limitedTo(null, 100)
                .whereSession("s1", inSession(2))
                .where(refusingMore())
                .openNow();

        var tries = rush(slug);

        assertThat(tries).filteredOn(Try::isRegistered).hasSize(6);
        assertThat(confirmedByOrganisation(slug)).containsExactly(2L, 2L, 2L);
        assertThat(tries).filteredOn(one -> !one.isRegistered()).allSatisfy(one -> assertThat(
                        one.answer().getString("type"))
                .isEqualTo("urn:openroundtable:problem:organisation-full"));
        assertRight(slug);
    }

    private List<Try> rush(String slug) throws Exception {
        var desk = new RegistrationByApi(address.toURI().resolve(slug + "/registrations"), "s1");
        return race(200, 40, i -> {
            var spellings = SPELLINGS.get(i % 3);
            return desk.by("person" + i, spellings.get(i / 3 % spellings.size()));
        });
    }

    @SuppressWarnings("unchecked")
    private List<Long> confirmedByOrganisation(String slug) {
        return database.createNativeQuery("""
                        select count(*) filter (where r.state = 'CONFIRMED') from registration r
                          join event e on e.id = r.event_id where e.slug = ?1 group by r.organisation_id""", Long.class).setParameter(1, slug).getResultList();
    }

    private void assertRight(String slug) {
        assertThat(integrity.violations(events.current(slug).orElseThrow(), clock.instant()))
                .isEmpty();
    }
}
