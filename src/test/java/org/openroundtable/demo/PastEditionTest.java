package org.openroundtable.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;
import org.openroundtable.event.Events;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.attendance.SessionAttendance;
import org.openroundtable.report.PublicFigures;
import org.openroundtable.report.PublicFigures.Totals;
import org.openroundtable.testing.Given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;

/** The edition of November 2020, held against what is published of it and what was made up for it. */
@QuarkusTest
class PastEditionTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    Editions editions;

    @Inject
    PastRegistrations pastRegistrations;

    @Inject
    PastAttendance pastAttendance;

    @Inject
    AttendanceDesk attendance;

    @Inject
    EventSnapshots snapshots;

    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Inject
    PublicFigures figures;

    @Inject
    Given given;

    @Inject
    EntityManager entities;

    @Test
    @Transactional
    void thePastEditionAddsUpToItsPublishedFigures() {
        var slug = pastEdition();

        assertThat(figures.totals(snapshots.current(slug).orElseThrow())).isEqualTo(new Totals(397, 39, 181, 24));
        assertThat(count(all(slug), Registration::state))
                .containsOnly(
                        entry("CANCELLED", 32L),
                        entry("CONFIRMED", 397L),
                        entry("EXPIRED", 18L),
                        entry("REJECTED", 7L));
        assertThat(count(active(slug), one -> one.registrant().country()).toString())
                .isEqualTo("""
                {AE=1, AT=12, BE=33, BG=5, CH=8, CY=2, CZ=7, DE=46, DK=5, EE=42, ES=21, FI=10, FR=43, GB=12, GR=7, HR=4, \
                HU=7, IE=4, IL=1, IS=1, IT=20, LI=1, LT=5, LU=2, LV=5, MT=2, NL=18, NO=8, PL=15, PT=13, RO=9, RS=1, SE=10, \
                SG=1, SI=3, SK=3, TR=2, UA=1, US=7}""");
        assertThat(count(count(active(slug), one -> one.organisation().id).values().stream(), persons -> persons)
                        .toString())
                .isEqualTo("{1=92, 14=1, 2=45, 28=1, 3=20, 4=12, 5=3, 6=3, 7=1, 8=2, 9=1}");
        assertThat(count(active(slug).map(Registration::organisation).distinct(), organisation -> organisation.type))
                .containsOnly(
                        entry("COMPANY", 104L),
                        entry("MEMBER_STATE_AUTHORITY", 41L),
                        entry("EU_INSTITUTION_OR_AGENCY", 14L),
                        entry("ACADEMIA_RESEARCH", 12L),
                        entry("ASSOCIATION_OR_STANDARDS_BODY", 6L),
                        entry("INTERNATIONAL_ORGANISATION", 4L));
    }

    @Test
    void itsOrganisationsAreAsManyWhereverTheyAreCounted() {
        var slug = pastEdition();
        var all = containsString("All 181 organisations, and 3 of speakers alone");

        given().get("/events/{slug}", slug).then().body(containsString("<dd>181</dd>"), all);
        given().get("/events/{slug}/organisations", slug).then().body(all);
    }

    @Test
    @Transactional
    void thePastEditionHasItsPanelsSpellingsAndDates() {
        var slug = pastEdition();

        assertThat(count(active(slug), PastEditionTest::panels).toString())
                .isEqualTo("{p1=34, p1+p2=31, p1+p2+p3=252, p1+p3=16, p2=21, p2+p3=19, p3=24}");
        var occupancy = given.occupancyOf(slug);
        assertThat(occupancy.event().taken()).isEqualTo(397);
        assertThat(Stream.of("p1", "p2", "p3")
                        .map(code -> occupancy.sessions().get(code).taken()))
                .containsExactly(333, 323, 311);
        assertThat(active(slug).map(one -> one.registrant().organisation()).distinct())
                .hasSize(263);
        assertThat(active(slug).filter(one -> !one.registrant().organisation().equals(one.organisation().name)))
                .hasSize(87);
        assertThat(count(all(slug), PastEditionTest::period).toString()).isEqualTo("{1=95, 2=55, 3=86, 4=168, 5=50}");
    }

    /** At any moment the history of a registration and of each of its places says exactly one thing. */
    @Test
    @Transactional
    void thePastEditionHasAHistoryWithoutGaps() {
        var slug = pastEdition();

        assertThat(lines("""
                        select h.state, h.reason, h.actor_kind, count(*) from history_entry h join event e on e.id = h.event_id
                         where e.slug = ?1 and h.session_id is null and h.registration_id is not null
                           and h.valid_until is null group by 1, 2, 3 order by 1, 2""", slug))
                .containsExactly(
                        "CANCELLED CANCELLED_BY_REGISTRANT registrant 23",
                        "CANCELLED DUPLICATE_MERGED system 9",
                        "CONFIRMED ADDRESS_CONFIRMED registrant 397",
                        "EXPIRED HOLD_LAPSED system 18",
                        "REJECTED REJECTED_BY_ORGANISER system 7");
        assertThat(lines("""
                        select count(*) from (
                          select h.valid_from, lag(h.valid_until) over line as ended, row_number() over line as number,
                                 r.registered_at
                            from history_entry h join registration r on r.id = h.registration_id
                            join event e on e.id = h.event_id where e.slug = ?1
                          window line as (partition by h.registration_id, h.session_id order by h.valid_from)) as entry
                        where valid_from <> case when number = 1 then registered_at else ended end
                           or number > 1 and ended is null""", slug)).containsExactly("0");
        assertThat(lines("""
                        select count(*) from place p join registration r on r.id = p.registration_id
                        join event e on e.id = r.event_id
                        left join history_entry h on h.registration_id = r.id and h.session_id = p.session_id
                         and h.valid_until is null and h.state = p.state and h.valid_from = p.state_since
                        where e.slug = ?1 and h.id is null""", slug)).containsExactly("0");
    }

    @Test
    void nobodyIsWrittenToAboutThePast() {
        var mails = lines("select count(*) from outbox_mail");
        pastEdition();
        assertThat(lines("select count(*) from outbox_mail")).isEqualTo(mails);
    }

    @Test
    void mostOfThoseWhoHadAPlaceCameToTheFirstPanelOfThePastEdition() {
        var slug = pastEdition();
        pastAttendance.markIn(slug);
        pastAttendance.markIn(slug);
        assertThat(attendance.counts(snapshots.current(slug).orElseThrow()).get("p1"))
                .isEqualTo(new SessionAttendance(277, 333));
    }

    private String pastEdition() {
        var slug = given.uniqueSlug();
        QuarkusTransaction.requiringNew().run(() -> editions.createPast(slug));
        pastRegistrations.enterInto(slug);
        return slug;
    }

    private Stream<Registration> all(String slug) {
        return registrations.list("event.slug", slug).stream();
    }

    private Stream<Registration> active(String slug) {
        return all(slug).filter(Registration::isActive);
    }

    private static String panels(Registration registration) {
        return registration.places().stream()
                .filter(Place::isTaken)
                .map(place -> place.session().code())
                .sorted()
                .collect(Collectors.joining("+"));
    }

    /** The first week, the second, the third, the days before the event, the event. */
    private static int period(Registration registration) {
        var day = registration.registeredAt().atZone(BRUSSELS).toLocalDate();
        return day.isBefore(LocalDate.of(2020, 10, 15))
                ? 1
                : day.isBefore(LocalDate.of(2020, 10, 22))
                        ? 2
                        : day.isBefore(LocalDate.of(2020, 10, 29))
                                ? 3
                                : day.isBefore(LocalDate.of(2020, 11, 3)) ? 4 : 5;
    }

    private static <T> Map<String, Long> count(Stream<T> things, Function<T, Object> by) {
        return things.collect(
                Collectors.groupingBy(thing -> by.apply(thing).toString(), TreeMap::new, Collectors.counting()));
    }

    /** Each row as its values with spaces between. */
    @SuppressWarnings("unchecked")
    private List<String> lines(String sql, Object... parameters) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var query = entities.createNativeQuery(sql, Tuple.class);
            for (var i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return ((Stream<Tuple>) query.getResultStream())
                    .map(row -> Stream.of(row.toArray()).map(String::valueOf).collect(Collectors.joining(" ")))
                    .toList();
        });
    }
}
