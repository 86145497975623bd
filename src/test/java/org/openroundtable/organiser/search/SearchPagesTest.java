package org.openroundtable.organiser.search;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SearchPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    private String event;
    private String other;
    private String person;

    @BeforeEach
    void twoEventsAlike() {
        event = anEvent();
        other = anEvent();
    }

    @Test
    void organisersFindEventsSessionsDraftsAndPersonsWithTypingErrors() {
        assertThat(found(organisers.as(Role.ORGANISER, event), "biometrc"))
                .contains(
                        "href=\"/organiser/events/" + event + "\"",
                        "/organiser/events/" + event + "/sessions/s1\"",
                        "/organiser/events/" + event + "/sessions/planned\"",
                        "In the draft")
                .doesNotContain(other);
        assertThat(found(organisers.as(Role.ORGANISER, event), "shneider"))
                .contains("href=\"" + person + "\"", "Anna Schneider")
                .doesNotContain(other);
    }

    @Test
    void aViewerFindsNobodyAndNoDrafts() {
        assertThat(found(organisers.as(Role.VIEWER, event), "biometric"))
                .contains("/organiser/events/" + event + "\"", "href=\"/events/" + event + "/sessions/s1\"")
                .doesNotContain("planned", other);
        assertThat(found(organisers.as(Role.VIEWER, event), "Schneider"))
                .contains("Nothing is found")
                .doesNotContain("Anna");
    }

    @Test
    void anAdministratorFindsEverything() {
        assertThat(found(organisers.asAdministrator(), event)).contains("/organiser/events/" + event + "\"");
        assertThat(found(organisers.asAdministrator(), other)).contains("/organiser/events/" + other + "\"");
    }

    @Test
    void whoeverLooksForNothingFindsNothing() {
        assertThat(found(organisers.as(Role.ORGANISER, event), " ")).doesNotContain("Nothing is found", event);
        assertThat(found(organisers.as(Role.ORGANISER, event), "100% _ \\ ' :x ?"))
                .contains("Nothing is found");
    }

    private String anEvent() {
        var slug = given.anEvent()
                .titled("Biometrics at the border")
                .withSession("s1", 5)
                .whereSession("s1", session -> session.put("title", "Biometric standards"))
                .openNow();
        var registered = people.register(
                slug,
                new Registrant(
                        "Anna",
                        "Schneider",
                        "anna-" + UUID.randomUUID() + "@some.example",
                        "Some",
                        OrganisationType.COMPANY,
                        "ES",
                        Answers.NONE),
                "en");
        if (person == null) {
            person = "/organiser/events/" + slug + "/registrations/"
                    + registered.registration().id();
        }
        var draft = drafts.withSlug(slug).orElseThrow();
        assertThat(drafts.change(
                        slug,
                        draft.version(),
                        document -> document.add(DraftPart.SESSIONS, "planned").put("title", "Biometric wallets"),
                        Actor.SYSTEM,
                        clock.instant()))
                .isInstanceOf(Changed.class);
        return slug;
    }

    private static String found(RequestSpecification reader, String words) {
        return Markup.folded(reader.queryParam("q", words)
                .get("/organiser/search")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
