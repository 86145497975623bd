package org.openroundtable.demo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DemoTest {

    private static final String ACTIVE = " from registration r join event e on e.id = r.event_id and e.slug = :slug"
            + " where r.state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITING')";
    private static final String ANY = " from registration r join event e on e.id = r.event_id where e.slug = :slug";

    /** What limits say is taken, held against the places themselves. */
    private static final String TAKEN = """
            select coalesce(s.code, 'event'), q.taken, q.arrivals
              from capacity_limit q join event e on e.id = q.event_id left join session s on s.id = q.session_id
             where e.slug = :slug and q.taken = case when s.id is null
                   then (select count(*) from registration r where r.event_id = e.id and r.holds_place)
                   else (select count(*) from place p where p.session_id = s.id and p.state = 'CONFIRMED') end
             order by s.id is not null, s.code
            """;

    @Inject
    Demo demo;

    @Inject
    Editions editions;

    @Inject
    Guests guests;

    @Inject
    RegistrationDesk desk;

    @Inject
    EntityManager entities;

    @Inject
    Given given;

    @Test
    @Transactional
    void thePastEditionAddsUpToItsPublishedFigures() {
        var slug = given.uniqueSlug();
        long start = System.nanoTime();
        editions.createPast(slug);
        System.out.println("Past edition created in "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");

        assertThat(lines("select r.state, h.reason, count(*)" + """
                         from registration r join event e on e.id = r.event_id
                         join history_entry h on h.registration_id = r.id and h.session_id is null
                          and h.valid_until is null and h.state = r.state and h.valid_from = r.state_since
                        where e.slug = :slug group by 1, 2 order by 1, 2""", slug))
                .containsExactly(
                        "CANCELLED CANCELLED_BY_REGISTRANT 23",
                        "CANCELLED DUPLICATE_MERGED 9",
                        "CONFIRMED ADDRESS_CONFIRMED 397",
                        "EXPIRED HOLD_LAPSED 18",
                        "REJECTED REJECTED_BY_ORGANISER 7");
        assertThat(number("select count(*)" + ANY, slug)).isEqualTo(454);
        assertThat(lines("select r.country, count(*)" + ACTIVE + " group by 1 order by 2 desc, 1", slug))
                .containsExactly("""
                        DE 46, FR 43, EE 42, BE 33, ES 21, IT 20, NL 18, PL 15, PT 13, AT 12, GB 12, FI 10, SE 10, RO 9, \
                        CH 8, NO 8, CZ 7, GR 7, HU 7, US 7, BG 5, DK 5, LT 5, LV 5, HR 4, IE 4, SI 3, SK 3, CY 2, LU 2, \
                        MT 2, TR 2, AE 1, IL 1, IS 1, LI 1, RS 1, SG 1, UA 1""".split(", "));
        assertThat(lines(
                        "select persons, count(*) from (select r.organisation_id, count(*) as persons" + ACTIVE
                                + " group by 1) as organisation group by 1 order by 1",
                        slug))
                .containsExactly("1 92", "2 45", "3 20", "4 12", "5 3", "6 3", "7 1", "8 2", "9 1", "14 1", "28 1");
        assertThat(lines(
                        "select r.organisation_type, count(distinct r.organisation_id)" + ACTIVE
                                + " group by 1 order by 2 desc",
                        slug))
                .containsExactly(
                        "COMPANY 104",
                        "MEMBER_STATE_AUTHORITY 41",
                        "EU_INSTITUTION_OR_AGENCY 14",
                        "ACADEMIA_RESEARCH 12",
                        "ASSOCIATION_OR_STANDARDS_BODY 6",
                        "INTERNATIONAL_ORGANISATION 4");
    }

    @Test
    @Transactional
    void thePastEditionHasItsPanelsSpellingsAndDates() {
        var slug = given.uniqueSlug();
        editions.createPast(slug);

        assertThat(lines(
                        "select panels, count(*) from (select string_agg(s.code, '+' order by s.code) as panels"
                                + ACTIVE.replace(
                                        " where",
                                        " join place p on p.registration_id = r.id"
                                                + " and p.state = 'CONFIRMED' join session s on s.id = p.session_id where")
                                + " group by r.id) as choice group by 1 order by 2 desc",
                        slug))
                .containsExactly("p1+p2+p3 252", "p1 34", "p1+p2 31", "p3 24", "p2 21", "p2+p3 19", "p1+p3 16");
        assertThat(lines(TAKEN, slug)).containsExactly("event 397 454", "p1 333 0", "p2 323 0", "p3 311 0");

        assertThat(number("select count(distinct r.organisation_typed)" + ACTIVE, slug))
                .isEqualTo(263);
        assertThat(lines(
                        "select round(avg(case when r.organisation_typed = o.name then 0 else 1 end), 2)"
                                + ACTIVE.replace(" where", " join organisation o on o.id = r.organisation_id where"),
                        slug))
                .containsExactly("0.22");

        assertThat(lines("select round(count(*) / 454.0, 2)" + """
                         from registration r join event e on e.id = r.event_id
                         join (values (1, timestamp '2020-10-08', timestamp '2020-10-15'),
                                      (2, '2020-10-15', '2020-10-22'), (3, '2020-10-22', '2020-10-29'),
                                      (4, '2020-10-29', '2020-11-03'), (5, '2020-11-03', '2020-11-06'))
                              as period (number, first, next)
                           on r.registered_at at time zone e.time_zone >= first
                          and r.registered_at at time zone e.time_zone < next
                        where e.slug = :slug and r.registered_at >= e.opens_at and r.registered_at < e.closes_at
                        group by number order by number""", slug))
                .containsExactly("0.21", "0.12", "0.19", "0.37", "0.11");
    }

    /** At any moment the history of a registration and of each of its places says exactly one thing. */
    @Test
    @Transactional
    void thePastEditionHasAHistoryWithoutGaps() {
        var slug = given.uniqueSlug();
        editions.createPast(slug);

        assertThat(number("""
                        select count(*) from (
                          select h.valid_from, lag(h.valid_until) over line as ended, row_number() over line as number,
                                 r.registered_at
                            from history_entry h join registration r on r.id = h.registration_id
                            join event e on e.id = h.event_id where e.slug = :slug
                          window line as (partition by h.registration_id, h.session_id order by h.valid_from)) as entry
                        where valid_from <> case when number = 1 then registered_at else ended end
                           or number > 1 and ended is null""", slug)).isZero();
        assertThat(number("""
                        select count(*) from place p join registration r on r.id = p.registration_id
                        join event e on e.id = r.event_id
                        left join history_entry h on h.registration_id = r.id and h.session_id = p.session_id
                         and h.valid_until is null and h.state = p.state and h.valid_from = p.state_since
                        where e.slug = :slug and h.id is null""", slug)).isZero();
    }

    @Test
    void theUpcomingEditionFillsThroughTheDeskAndGoesOnAfterAnInterruption() {
        var slug = given.uniqueSlug();
        editions.createUpcoming(slug);
        Row.all("registrations-upcoming.csv").stream()
                .limit(7)
                .forEach(guest -> desk.register(Guests.request(slug, guest)));

        long start = System.nanoTime();
        guests.registerFor(slug);
        System.out.println("53 guests registered in "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        guests.registerFor(slug);

        assertThat(lines(TAKEN, slug))
                .containsExactly(
                        "event 60 8",
                        "clinic 18 0",
                        "field-test 24 0",
                        "night 12 0",
                        "panel-exchange 48 0",
                        "panel-quality 42 0",
                        "training 16 0");
        assertThat(number("""
                        select count(*) from place p join session s on s.id = p.session_id
                        join event e on e.id = s.event_id where e.slug = :slug and p.state = 'WAITING'""", slug)).isEqualTo(8);
    }

    @Test
    @Transactional
    void theSeriesOpensLater() {
        var slug = given.uniqueSlug();
        editions.createSeries(slug);

        assertThat(lines("""
                        select opens_at > now() + interval '2 weeks', to_char(starts_at at time zone time_zone, 'FMDay HH24:MI'),
                               cast(ends_at at time zone time_zone as date) - cast(starts_at at time zone time_zone as date)
                          from event where slug = :slug""", slug)).containsExactly("true Wednesday 13:30 21");
        assertThat(lines(TAKEN, slug))
                .containsExactly("event 0 0", "dates 0 0", "exchange 0 0", "images 0 0", "names 0 0");
    }

    @Test
    void aDatabaseWithEventsStaysAsItIs() {
        given.theEditionOf2020().asItIs();
        var before = everything();

        demo.load();

        assertThat(everything()).isEqualTo(before);
    }

    private List<String> everything() {
        return lines("""
                select (select count(*) from event), (select count(*) from session), (select count(*) from registration),
                       (select count(*) from history_entry), (select count(*) from organisation_alias),
                       (select count(*) from outbox_mail) where :slug = :slug""", "");
    }

    private long number(String sql, String slug) {
        return Long.parseLong(lines(sql, slug).get(0));
    }

    /** Each row as its values with spaces between. */
    @SuppressWarnings("unchecked")
    @Transactional
    List<String> lines(String sql, String slug) {
        return ((List<Object>) entities.createNativeQuery(sql)
                        .setParameter("slug", slug)
                        .getResultList())
                .stream()
                        .map(row -> row instanceof Object[] values ? values : new Object[] {row})
                        .map(values ->
                                List.of(values).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .toList();
    }
}
