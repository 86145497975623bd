package org.openroundtable.organiser.registration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class RegistrationListPagesTest {

    private static final Pattern NAME = Pattern.compile("<th scope=\"row\"><a [^>]*><bdi>([^<]*)<");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    SessionFactory database;

    @Inject
    EntityManager rows;

    @AfterEach
    void stopCounting() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void theListShowsWhomItsAddressAsksFor() {
        var event = given.anEvent().withSession("p1", 1).openNow();
        register(event, "Anna", "Schneider", "=HYPERLINK(1)", "p1");
        register(event, "Nikos", "Papadopoulos", "Hellas Research", "p1");

        desk(event)
                .get(list(event))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("2 registrations"), containsString("Papadopoulos"), containsString("Schneider"));
        desk(event)
                .get(list(event) + "?q=shneider&status=confirmed")
                .then()
                .body(
                        containsString("1 registration found"),
                        containsString("Anna Schneider"),
                        not(containsString("Papadopoulos")),
                        containsString("value=\"shneider\""));
        desk(event)
                .get(list(event) + "?session=p1&place=waiting&columns=name&columns=email")
                .then()
                .body(
                        containsString("nikos@some.example"),
                        not(containsString("Anna Schneider")),
                        not(containsString("Hellas Research")));
        desk(event).get(list(event) + "?q=nobody").then().body(containsString("Nobody is found that way."));
    }

    @Test
    void whoWasPresentCanBeChosenTakenOutAndKeptAsAView() {
        var event = given.anEvent().withSession("p1", 2).openNow();
        var anna = register(event, "Anna", "Schneider", "Some", "p1");
        register(event, "Bo", "Berg", "Some", "p1");
        desk(event)
                .formParam("registration", anna.registration().id())
                .post("/organiser/events/" + event + "/attendance/p1/presence")
                .then()
                .statusCode(303);

        var present = Markup.folded(desk(event).get(list(event) + "?present=p1").asString());
        assertThat(names(present)).containsExactly("Anna Schneider");
        assertThat(present).containsPattern("<select[^>]*id=\"present\"[^>]*>.*?<option value=\"p1\"[^>]* selected>");
        assertThat(names(desk(event).get(list(event) + "?absent=p1").asString()))
                .containsExactly("Bo Berg");
        desk(event)
                .get(list(event) + "/export.csv?absent=p1&columns=name")
                .then()
                .body(equalTo("\uFEFFName\r\nBo Berg\r\n"));
        desk(event)
                .formParam("name", "Missed it")
                .formParam("shared", "true")
                .post(list(event) + "/views?absent=p1")
                .then()
                .statusCode(303);
        desk(event).get(list(event)).then().body(containsString("?absent=p1\""));
    }

    @Test
    void theListIsSortedByItsHeadingsAndGoesOnBehindTheLast() {
        var event = given.anEvent().openNow();
        for (var number = 10; number < 62; number++) {
            register(event, "Some", "Name" + number, "Some");
        }

        var first = desk(event).get(list(event) + "?sort=name").asString();
        assertThat(names(first)).hasSize(50).startsWith("Some Name10").endsWith("Some Name59");
        assertThat(Markup.folded(first))
                .contains("<th scope=\"col\" aria-sort=\"ascending\"><a href=\"" + list(event)
                        + "?sort=-name\">Name</a>");
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();

        var last = desk(event)
                .urlEncodingEnabled(false)
                .get(next.group(1).replace("&amp;", "&"))
                .asString();

        assertThat(names(last)).containsExactly("Some Name60", "Some Name61");
        assertThat(last).doesNotContain("rel=\"next\"");
    }

    @Test
    void aFileHasWhatTheListShows() throws IOException {
        var event = given.anEvent()
                .asking(
                        "{'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'options': [{'code': 'v', 'text': 'Vegan'}]}")
                .withSession("p1", 1)
                .openNow();
        register(event, "Anna", "Schneider", "=HYPERLINK(\"http://evil.example\")", "p1");
        register(event, "Bo", "Ågård", "Nordlys", "p1");
        var query = "?sort=name&columns=name,organisation,organisationType,country,status,sessions,answer.diet&q=a";

        desk(event)
                .get(list(event) + "/export.csv" + query)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", is("attachment; filename=\"" + event + "-registrations.csv\""))
                .body(equalTo("""
                        \uFEFFName,Organisation,Type of organisation,Country,Status,Sessions,Diet\r
                        Bo Ågård,Nordlys,Company,Spain,Confirmed,Session p1 (waiting),\r
                        Anna Schneider,"'=HYPERLINK(""http://evil.example"")",Company,Spain,Confirmed,Session p1,\r
                        """));
        var xlsx = desk(event).get(list(event) + "/export.xlsx" + query).asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Organisation");
            assertThat(rows.get(2).getCell(1).getText()).isEqualTo("=HYPERLINK(\"http://evil.example\")");
            assertThat(rows.get(2).getCell(1).getFormula()).isNull();
            assertThat(rows).hasSize(3);
        }
    }

    @Test
    void theHistoryKeepsWhoTookOutWhat() {
        var event = given.anEvent().openNow();
        register(event, "Anna", "Schneider", "Some");
        var account = organisers.with(Role.DESK, new Scope.OfEvent(event));

        organisers.signedIn(account).get(list(event) + "/export.csv?q=Schneider&status=confirmed");

        var kept = rows.createNativeQuery("""
                        select actor_kind, actor_id, after ->> 'list', after ->> 'format', after ->> 'persons', after ->> 'query'
                          from history_entry where event_slug = ?1 and what = 'personalDataRead'""").setParameter(1, event).getResultList();
        assertThat((List<?>) kept)
                .singleElement()
                .isEqualTo(new Object[] {"staff", account.id(), "registrations", "csv", "1", "status=confirmed"});
    }

    @Test
    void theOrganisationHasAFieldThatTheOthersKeep() {
        var event = given.anEvent().withSession("p1", 10).openNow();
        register(event, "Anna", "Schneider", "Some Office", "p1");
        register(event, "Bo", "Berg", "Other Office", "p1");

        var page = desk(event)
                .queryParam("organisation", "Some Office")
                .get(list(event))
                .asString();

        assertThat(names(page)).containsExactly("Anna Schneider");
        assertThat(page).containsPattern("<input[^>]*name=\"organisation\"[^>]*value=\"Some Office\"");
        assertThat(page.split("name=\"organisation\"", -1)).hasSize(2);
    }

    @Test
    void aListTakesTheSameQueriesHoweverLongItIs() {
        var event = given.anEvent().withSession("p1", 10).openNow();
        var desk = desk(event);
        register(event, "Anna", "First", "Some", "p1");
        var few = queries(desk, event);
        register(event, "Bo", "Second", "Some", "p1");
        register(event, "Cem", "Third", "Some", "p1");

        assertThat(queries(desk, event)).isEqualTo(few);
    }

    private long queries(RequestSpecification desk, String event) {
        desk.get(list(event));
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        desk.get(list(event)).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }

    private static String list(String event) {
        return "/organiser/events/" + event + "/registrations";
    }

    private static List<String> names(String page) {
        return NAME.matcher(page).results().map(name -> name.group(1)).toList();
    }

    private Registered register(String event, String first, String last, String organisation, String... sessions) {
        var email = first.toLowerCase() + last.replaceAll("\\D", "") + "@some.example";
        return people.register(
                event,
                new Registrant(first, last, email, organisation, OrganisationType.COMPANY, "ES", Answers.NONE),
                "en",
                sessions);
    }
}
