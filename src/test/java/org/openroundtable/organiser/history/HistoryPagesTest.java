package org.openroundtable.organiser.history;

import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** What organisers read of who did what. */
@QuarkusTest
class HistoryPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    SessionFactory database;

    private EventBuilder event;
    private String slug;

    @BeforeEach
    void aHistory() {
        event = given.anEvent().withSession("s1", 10);
        slug = event.openNow();
        event.whereSession("s1", session -> session.put("title", "Verification in practice"))
                .asItIs();
        people.register(slug, "ada", "s1");
    }

    @AfterEach
    void stopCounting() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void eachEntryIsASentenceWithWhatWasAndIs() {
        page(organisers.as(Role.ORGANISER, slug), "")
                .body(containsString("The registrant"))
                .body(containsString("changed the state of the registration"))
                .body(containsString("(registered)"))
                .body(containsString("<ins><bdi>confirmed</bdi></ins>"))
                .body(containsString("changed the title of the session"))
                .body(containsString("<del><bdi>Session s1</bdi></del>"))
                .body(containsString("Test ada"));
    }

    @Test
    void itIsToldInTheLanguageOfTheReader() {
        page(organisers.as(Role.ORGANISER, slug).header("Accept-Language", "de"), "")
                .body(containsString("hat den Titel des Programmpunkts geändert"))
                .body(containsString("bestätigt"));
        page(organisers.as(Role.ORGANISER, slug).header("Accept-Language", "fr"), "")
                .body(containsString("a modifié le titre de la session"));
    }

    @Test
    void whoMayNotSeeRegistrationsReadsOfTheEventAlone() {
        var theirs = Map.of(Role.EDITOR, "changed the title of the session", Role.VIEWER, "published the event");
        for (var role : theirs.keySet()) {
            page(organisers.as(role, slug), "")
                    .body(containsString(theirs.get(role)))
                    .body(not(containsString("Test ada")))
                    .body(not(containsString("changed the state of the registration")));
            page(organisers.as(role, slug), "?about=REGISTRATION").body(containsString("There are no such entries"));
        }
    }

    @Test
    void filtersStandInTheAddressAndLeadFromOneThingToAnother() {
        page(reader(), "?about=SESSION&text=verification")
                .body(containsString("value=\"verification\""))
                .body(containsString("<option value=\"SESSION\" selected"))
                .body(containsString("changed the title of the session"))
                .body(not(containsString("changed the state of the registration")))
                .body(containsString("/history/export?text=verification&amp;about=SESSION"));
        page(reader(), "?session=s1").body(not(containsString("Test ada")));
        page(reader(), "?until=%2B300000000-01-01&from=%2B999999999-12-31").body(containsString("Verification"));
        page(reader(), "?until=2020-01-01").body(containsString("There are no such entries"));
        page(reader(), "?until=x&about=y&who=z-q&registration=-1&after=w").body(containsString("<h1>History</h1>"));
        page(reader(), "?text=" + "<script>").body(not(containsString("<script>\"")));
    }

    @Test
    void whatOneAccountDidIsALinkAway() {
        reader().get("/organiser/events/" + slug + "/history/export").then().statusCode(200);
        var page = page(reader(), "").extract().asString();
        var link = page.replaceAll("(?s).*?href=\"([^\"]*who=staff-[0-9]+)\".*", "$1");
        assertThat(link).startsWith("/organiser/events/" + slug + "/history?who=staff-");

        organisers
                .as(Role.ORGANISER, slug)
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString("took out personal data"))
                .body(not(containsString("changed the title")));
    }

    @Test
    void administratorsReadFromWhere() {
        organisers.as(Role.ORGANISER, slug).get("/organiser/events/" + slug + "/history/export");
        page(organisers.asAdministrator(), "?who=staff").body(containsString("from 127.0.0.1"));
        page(organisers.as(Role.ORGANISER, slug), "?who=staff").body(not(containsString("127.0.0.1")));
    }

    @Test
    void overAllEventsEachReadsOfTheirOwn() {
        var other = given.anEvent().titled("Somebody else's").openNow();
        organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/history")
                .then()
                .statusCode(200)
                .body(containsString("/organiser/events/" + slug + "/history"))
                .body(not(containsString("Somebody else")))
                .body(not(containsString("created the account")));
        organisers.asNobody().get("/organiser/history").then().body(containsString("There are no such entries"));
        organisers
                .asAdministrator()
                .get("/organiser/history?about=EVENT&text=" + other)
                .then()
                .statusCode(200)
                .body(containsString("Somebody else"));
    }

    @Test
    void pagesFollowOneAnotherByALink() {
        for (var i = 0; i < 60; i++) {
            event.titled("Zebra " + i).asItIs();
        }
        var first =
                page(organisers.as(Role.EDITOR, slug), "?text=zebra").extract().asString();
        var next =
                first.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
        var second = organisers
                .as(Role.EDITOR, slug)
                .get(next)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(first).contains("Zebra 59", "Zebra 10").doesNotContain("<bdi>Zebra 8<");
        assertThat(second).contains("<bdi>Zebra 8<").doesNotContain("after=");
        assertThat(entries(first) + entries(second)).isEqualTo(60);
    }

    @Test
    void theTableIsWhatThePageShowsAndIsWrittenDown() {
        organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/history/export?about=SESSION&text=verif")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", endsWith(slug + "-history.csv\""))
                .header("Cache-Control", "no-store")
                .body(allOf(
                        startsWith("\uFEFFTime (Europe/"),
                        containsString("changed the title of the session"),
                        containsString(",Session s1,Verification in practice,"),
                        not(containsString("changed the state"))));
        page(organisers.as(Role.ORGANISER, slug), "?who=staff")
                .body(containsString("took out personal data"))
                .body(containsString("about: Session"))
                .body(not(containsString("verif<")));
    }

    @Test
    void itTakesAsManyQueriesHoweverMuchThereIs() {
        var few = statements();
        for (var i = 0; i < 20; i++) {
            people.register(slug, "person" + i + "x", "s1");
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        page(reader(), "");
        var reader = reader();
        database.getStatistics().setStatisticsEnabled(true);
        var before = database.getStatistics().getPrepareStatementCount();
        page(reader, "");
        return database.getStatistics().getPrepareStatementCount() - before;
    }

    private RequestSpecification reader() {
        return organisers.as(Role.ORGANISER, slug);
    }

    private static long entries(String page) {
        return page.split("<time ", -1).length - 1;
    }

    private ValidatableResponse page(RequestSpecification reader, String query) {
        return reader.get("/organiser/events/" + slug + "/history" + query)
                .then()
                .statusCode(200);
    }
}
