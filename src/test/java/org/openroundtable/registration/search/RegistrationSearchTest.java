package org.openroundtable.registration.search;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.event.EventFacts;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.search.Lists.somebody;

@QuarkusTest
class RegistrationSearchTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationSearch search;

    @Inject
    RegistrationChanges changes;

    @Inject
    Lists lists;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory database;

    @AfterEach
    void stop() {
        database.getStatistics().setStatisticsEnabled(false);
        clock.reset();
    }

    @Test
    void aListIsNarrowedByWhatEachIsAndHas() {
        var event = given.anEvent()
                .asking(
                        "{'code': 'diet', 'kind': 'severalOf', 'label': 'Diet', 'options': [{'code': 'vegan', 'text': 'Vegan'}, {'code': 'halal', 'text': 'Halal'}]}",
                        "{'code': 'accessibilityNeeds'}",
                        "{'code': 'showName'}")
                .withSession("s1", 1)
                .withSession("s2", 10)
                .openNow();
        register(
                event, somebody("A", "Adam", "a@a.example", "Alpha", OrganisationType.COMPANY, "FR", "{}"), "s1", "s2");
        register(
                event,
                somebody(
                        "B",
                        "Bea",
                        "b@b.example",
                        "alpha",
                        OrganisationType.MEDIA,
                        "FR",
                        "{'diet': ['vegan', 'halal'], 'accessibilityNeeds': 'A ramp'}"),
                "s1");
        var gone = register(
                event,
                somebody("C", "Cem", "c@c.example", "Gamma", OrganisationType.MEDIA, "FR", "{'showName': true}"));
        changes.cancel(gone.token());

        assertThat(lists.names(event, "")).containsExactly("C Cem", "B Bea", "A Adam");
        assertThat(lists.names(event, "status=confirmed")).containsExactly("B Bea", "A Adam");
        assertThat(lists.names(event, "status=cancelled&status=waiting")).containsExactly("C Cem");
        assertThat(lists.names(event, "session=s1")).containsExactly("B Bea", "A Adam");
        assertThat(lists.names(event, "session=s1&place=waiting")).containsExactly("B Bea");
        assertThat(lists.names(event, "place=confirmed")).containsExactly("A Adam");
        assertThat(lists.names(event, "country=FR&organisationType=media")).containsExactly("C Cem", "B Bea");
        assertThat(lists.names(event, "organisation=Alpha")).containsExactly("B Bea", "A Adam");
        assertThat(lists.names(event, "answer.diet=halal")).containsExactly("B Bea");
        assertThat(lists.names(event, "answer.showName=true")).containsExactly("C Cem");
        assertThat(lists.names(event, "answered=accessibilityNeeds")).containsExactly("B Bea");
        assertThat(lists.names(event, "answered=showName")).containsExactly("C Cem");
        assertThat(lists.names(event, "tag=speaker")).isEmpty();
        assertThat(lists.names(event, "status=nonsense&from=whenever")).hasSize(3);
        var bea =
                lists.page(event, "country=FR&status=confirmed").registrations().get(0);
        assertThat(bea.places()).isEqualTo(Map.of("s1", PlaceState.WAITING));
        assertThat(bea.answers().to("diet").toString()).isEqualTo("[\"vegan\",\"halal\"]");
    }

    @Test
    void whoHasNoNameAnyMoreIsInTheListAllTheSame() {
        var event = given.anEvent().openNow();
        for (var number = 0; number < 5; number++) {
            people.register(event, "person" + number);
        }
        var some = lists.ids(event, "", 50).subList(0, 3);
        database.inTransaction(session -> session.createNativeMutationQuery(
                        "update registration set first_name = null, last_name = null where id in (:some)")
                .setParameter("some", some)
                .executeUpdate());

        for (var way : List.of("name", "-name")) {
            assertThat(lists.ids(event, "sort=" + way, 1)).hasSize(5);
        }
    }

    @Test
    void daysThatNobodyMeansLeaveNobodyOut() {
        var event = given.anEvent().openNow();
        people.register(event, "somebody");

        for (var day : List.of("+300000000-01-01", "-99999-01-01", "+999999999-12-31", "0000-01-01")) {
            assertThat(lists.page(event, "from=" + day + "&until=" + day).total())
                    .isEqualTo(1);
        }
    }

    @Test
    void daysAreThoseOfTheEventsZone() {
        var event = given.anEvent().in(ZoneId.of("Pacific/Auckland")).openNow();
        people.register(event, "somebody");
        var zone = lists.facts(event).timeZone();
        var today = clock.instant().atZone(zone).toLocalDate();

        assertThat(lists.page(event, "from=" + today + "&until=" + today).total())
                .isEqualTo(1);
        assertThat(lists.page(event, "until=" + today.minusDays(1)).total()).isZero();
        assertThat(lists.page(event, "from=" + today.plusDays(1)).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registeredAt",
                "-registeredAt",
                "name",
                "-name",
                "email",
                "organisation",
                "-organisation",
                "country",
                "status",
                "-status"
            })
    void thePagesOfAListAreTheListWhateverItIsSortedBy(String sort) {
        var event = given.anEvent().withCapacity(4).openNow();
        clock.set(clock.instant());
        var number = 0;
        for (var name : List.of("Łukasz", "anna", "Émile", "Zoë", "Anna", "émile", "Bo")) {
            register(
                    event,
                    somebody("Same", name, "a" + number++ + "@some.example", name.length() > 4 ? "Long" : "short"));
        }
        clock.advance(Duration.ofSeconds(1));
        register(
                event,
                new Registrant("Mononym", null, "m@some.example", "m", OrganisationType.OTHER, "ES", Answers.NONE));

        var whole = lists.ids(event, "sort=" + sort, 100);

        assertThat(whole).hasSize(8).doesNotHaveDuplicates();
        assertThat(lists.ids(event, "sort=" + sort, 3)).isEqualTo(whole);
    }

    @Test
    void namesAreSortedAsPeopleSortThem() {
        var event = given.anEvent().openNow();
        var number = 0;
        for (var name : List.of("Zoë", "Émile", "anna", "Łukasz", "Bo")) {
            register(event, somebody("Same", name, "a" + number++ + "@some.example", "Some"));
        }

        assertThat(lists.names(event, "sort=name"))
                .containsExactly("Same anna", "Same Bo", "Same Émile", "Same Łukasz", "Same Zoë");
    }

    @Test
    void allOfAListComeInItsOrder() {
        var event = given.anEvent().openNow();
        for (var name : List.of("c", "a", "b")) {
            people.register(event, name);
        }
        var all = new ArrayList<String>();

        search.each(
                lists.facts(event),
                Lists.listing("sort=name"),
                some -> some.forEach(one -> all.add(one.registrant().lastName())));

        assertThat(all).containsExactly("a", "b", "c");
    }

    @Test
    void aPageTakesTheSameQueriesHoweverLongItIs() {
        var event = given.anEvent().withSession("s1", 10).openNow();
        var facts = lists.facts(event);
        people.register(event, "first", "s1");
        assertThat(queries(facts)).isEqualTo(2);

        people.register(event, "second", "s1");
        people.register(event, "third", "s1");
        assertThat(queries(facts)).isEqualTo(2);
    }

    private long queries(EventFacts event) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(search.page(event, Lists.listing("q=industry&session=s1"), null, 50)
                        .registrations())
                .isNotEmpty();
        return statistics.getPrepareStatementCount();
    }

    private Registered register(String event, Registrant registrant, String... sessions) {
        return people.register(event, registrant, "en", sessions);
    }
}
