package org.openroundtable.organiser.figure.edition;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EditionPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    private String series;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void makeThreeEditions() {
        series = "Series " + given.uniqueSlug();
        first = edition("First edition", 21);
        second = edition("Second edition", 24);
        third = edition("Third edition", 27);
        register(first, "ada", "Alpha");
        register(first, "ben", "Beta");
        register(second, "ben", "Beta");
        register(second, "cat", "Gamma");
        register(third, "ada", "Alpha");
        register(third, "abe", "Alpha");
        register(third, "dan", "Delta");
    }

    @Test
    void editionsStandSideBySideInTheirOrder() {
        var viewer = organisers.signedIn(organisers.with(Role.VIEWER, new Scope.OfSeries(series)));
        assertThat(viewer.get(path(third) + "/figures/export.csv")
                        .asString()
                        .replace("\ufeff", "")
                        .lines())
                .satisfiesExactly(
                        head -> assertThat(head)
                                .startsWith("Edition,First day,Registrations received,Persons,")
                                .endsWith("New organisations,Returning organisations,Lapsed organisations"),
                        one -> assertThat(one).startsWith("First edition,").endsWith(",2,0,0"),
                        two -> assertThat(two).startsWith("Second edition,").endsWith(",1,1,1"),
                        three -> assertThat(three).startsWith("Third edition,").endsWith(",1,1,2"));
        assertThat(Markup.folded(viewer.get(path(third)).asString()))
                .containsSubsequence("First edition", "Second edition", "Third edition")
                .containsSubsequence(
                        "New organisations", "Delta", "Returning organisations", "Alpha", "Lapsed organisations")
                .containsSubsequence("Lapsed organisations", "Beta " + series, "Gamma " + series);
        assertThat(Markup.folded(
                        viewer.get("/organiser/events/" + second + "/figures").asString()))
                .contains("<a href=\"" + path(second) + "\">Editions side by side</a>");
    }

    @Test
    void whoeverMaySeeOneEditionSeesNothingOfTheOthers() {
        var page =
                Markup.folded(organisers.as(Role.VIEWER, third).get(path(third)).asString());
        assertThat(page).contains("Third edition", "Alpha").doesNotContain("First edition", "Second edition", "Beta ");
        organisers.as(Role.VIEWER, third).get(path(second)).then().statusCode(404);
        assertThat(organisers
                        .as(Role.VIEWER, third)
                        .get(path(third) + "/returning/export.csv")
                        .asString()
                        .lines())
                .hasSize(1);
        organisers
                .as(Role.VIEWER, third)
                .get(path(third) + "/nothing/export.csv")
                .then()
                .statusCode(404);
    }

    private String edition(String title, int days) {
        return given.anEvent()
                .where(document -> document.put("title", title).put("series", series))
                .movedTo(clock.instant().plus(Duration.ofDays(days)))
                .openNow();
    }

    private static String path(String slug) {
        return "/organiser/events/" + slug + "/figures/editions";
    }

    private void register(String event, String name, String organisation) {
        var email = name + "@industry.example";
        people.register(
                event,
                new Registrant(
                        "Test", name, email, organisation + " " + series, OrganisationType.COMPANY, "DE", Answers.NONE),
                "en");
    }
}
